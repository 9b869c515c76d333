package it.smartland.local.stack;

import it.smartland.local.stack.Application.Need;
import it.smartland.servers.KafkaAccess;
import it.smartland.servers.realm.Realm;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What each application is told: its ports, its database, Kafka, who issues tokens, where its neighbours are. */
final class Environment {

    /** The secret that the gateway and the realm share. */
    static final String PORTAL_CLIENT = "portal-client";

    /** A body outside the suite that consumes its topics. */
    static final String OUTSIDE_BODY = "ente-esterno";

    /** Until the balancer has asked everybody again, and every kept connection was used once more. */
    private static final String DRAIN = "2s";

    private static final String LOOPBACK = "127.0.0.1";

    private final StackPorts ports;
    private final Secrets secrets;

    Environment(StackPorts ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Where browsers find the suite: a name, since Keycloak's cookies are for localhost and not for a number. */
    URI publicUrl() {
        return URI.create("http://localhost:" + ports.of(StackPorts.GATEWAY));
    }

    URI keycloakUrl() {
        return URI.create("http://localhost:" + ports.of(StackPorts.KEYCLOAK));
    }

    Map<String, String> of(Application application) {
        return of(Instance.first(application, ports));
    }

    Map<String, String> of(Instance instance) {
        var application = instance.application();
        var variables = new TreeMap<String, String>();
        variables.put("SERVER_ADDRESS", LOOPBACK);
        variables.put("SERVER_PORT", port(instance.port()));
        variables.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        variables.put("MANAGEMENT_SERVER_PORT", port(instance.managementPort()));
        variables.put("SMARTLAND_PUBLIC_URL", publicUrl().toString());
        identity(variables);
        if (instance.balanced()) {
            variables.put("SMARTLAND_DRAIN", DRAIN);
        }
        if (application.needs(Need.DATABASE)) {
            database(application.name(), variables);
        }
        if (application.needs(Need.KAFKA)) {
            kafka(KafkaAccess.SERVICES, variables);
        }
        if (application.needs(Need.PUBLIC_TOPICS)) {
            kafka(application.name(), variables);
        }
        if (application.needs(Need.MAIL)) {
            variables.put("SMARTLAND_SMTP_HOST", LOOPBACK);
            variables.put("SMARTLAND_SMTP_PORT", port(StackPorts.MAIL));
        }
        if (application.needs(Need.NEIGHBOURS)) {
            Application.ALL.forEach(neighbour -> variables.put(
                    "SMARTLAND_" + neighbour.name().toUpperCase(Locale.ROOT) + "_URL",
                    "http://" + LOOPBACK + ":" + port(neighbour.name())));
        }
        application.secrets().forEach((variable, secret) -> variables.put(variable, secrets.of(secret)));
        return variables;
    }

    /** What another body is told so that it can read the public topics. */
    Map<String, String> ofOutsideBody() {
        var variables = new TreeMap<String, String>();
        kafka(OUTSIDE_BODY, variables);
        return variables;
    }

    static String databaseSecret(String database) {
        return "database-" + database;
    }

    static String kafkaSecret(String user) {
        return "kafka-" + user;
    }

    private void identity(Map<String, String> variables) {
        var issuer = keycloakUrl() + "/realms/" + Realm.NAME;
        variables.put("SMARTLAND_ISSUER", issuer);
        variables.put("SMARTLAND_JWKS_URI", issuer + "/protocol/openid-connect/certs");
        variables.put("SMARTLAND_KEYCLOAK_INTERNAL_URL", keycloakUrl().toString());
    }

    private void database(String name, Map<String, String> variables) {
        variables.put("SMARTLAND_DB_HOST", LOOPBACK);
        variables.put("SMARTLAND_DB_PORT", port(StackPorts.POSTGRES));
        variables.put("SMARTLAND_DB_NAME", name);
        variables.put("SMARTLAND_DB_USER", name);
        variables.put("SMARTLAND_DB_PASSWORD", secrets.of(databaseSecret(name)));
    }

    private void kafka(String user, Map<String, String> variables) {
        variables.put("SMARTLAND_KAFKA_BOOTSTRAP", LOOPBACK + ":" + port(StackPorts.KAFKA));
        variables.put("SMARTLAND_KAFKA_USER", user);
        variables.put("SMARTLAND_KAFKA_PASSWORD", secrets.of(kafkaSecret(user)));
        variables.put("SMARTLAND_KAFKA_PROTOCOL", KafkaAccess.PROTOCOL);
    }

    private String port(String name) {
        return Integer.toString(ports.of(name));
    }
}
