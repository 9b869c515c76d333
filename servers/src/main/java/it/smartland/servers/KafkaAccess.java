package it.smartland.servers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A Kafka cluster as its administrator reaches it, and what its users may do. */
public record KafkaAccess(String bootstrap, String adminPassword, String servicesPassword) {

    public static final String PROTOCOL = "SASL_PLAINTEXT";
    public static final String ADMIN = "admin";
    public static final String SERVICES = "services";

    private static final String OURS = "smartland";
    private static final String PUBLISHED = "smartland.";
    private static final int SCRAM_ITERATIONS = 4096;

    /** What a client needs to log in as that user, in Kafka's own property names. */
    public Map<String, Object> login(String user, String password) {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "security.protocol",
                PROTOCOL,
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + password + "\";");
    }

    /** What a client needs to log in as the administrator. */
    public Map<String, Object> adminLogin() {
        return login(ADMIN, adminPassword);
    }

    /** What a client needs to log in as the suite's services. */
    public Map<String, Object> servicesLogin() {
        return login(SERVICES, servicesPassword);
    }

    /**
     * Lets an outside body read what the suite publishes, in consumer groups of its own ({@code <user>.} and below),
     * and nothing else.
     */
    public void addReader(String user, String password) {
        try (Admin admin = open(adminLogin(), 10_000)) {
            setPassword(admin, user, password);
            allow(
                    admin,
                    rule(user, AclOperation.READ, ResourceType.TOPIC, PUBLISHED),
                    rule(user, AclOperation.READ, ResourceType.GROUP, user + "."));
        } catch (ExecutionException e) {
            throw new StartFailure("The Kafka user " + user + " cannot be created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The creation of the Kafka user " + user + " was interrupted.", e);
        }
    }

    /** Whether the services can log in; sees to it that they will. */
    boolean serves() throws ExecutionException, InterruptedException {
        try (Admin admin = open(adminLogin(), 2_000)) {
            setPassword(admin, SERVICES, servicesPassword);
            allow(
                    admin,
                    rule(SERVICES, AclOperation.ALL, ResourceType.TOPIC, OURS),
                    rule(SERVICES, AclOperation.ALL, ResourceType.GROUP, OURS),
                    rule(SERVICES, AclOperation.ALL, ResourceType.TRANSACTIONAL_ID, OURS));
        }
        try (Admin services = open(servicesLogin(), 2_000)) {
            return !services.describeCluster().nodes().get().isEmpty();
        }
    }

    private static Admin open(Map<String, Object> login, int timeoutMillis) {
        Map<String, Object> settings = new java.util.HashMap<>(login);
        settings.put("request.timeout.ms", timeoutMillis);
        settings.put("default.api.timeout.ms", timeoutMillis);
        return Admin.create(settings);
    }

    private static void setPassword(Admin admin, String user, String password)
            throws ExecutionException, InterruptedException {
        ScramCredentialInfo form = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS);
        admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(user, form, password)))
                .all()
                .get();
    }

    private static void allow(Admin admin, AclBinding... rules) throws ExecutionException, InterruptedException {
        admin.createAcls(Stream.of(rules).toList()).all().get();
    }

    private static AclBinding rule(String user, AclOperation operation, ResourceType type, String prefix) {
        return new AclBinding(
                new ResourcePattern(type, prefix, PatternType.PREFIXED),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "Kafka at " + bootstrap;
    }
}
