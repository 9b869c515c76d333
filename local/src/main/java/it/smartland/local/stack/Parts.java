package it.smartland.local.stack;

import it.smartland.local.stack.Application.Need;
import it.smartland.servers.Database;
import it.smartland.servers.Durability;
import it.smartland.servers.KafkaAccess;
import it.smartland.servers.KafkaServer;
import it.smartland.servers.KeycloakServer;
import it.smartland.servers.MailServer;
import it.smartland.servers.PostgresAccess;
import it.smartland.servers.PostgresServer;
import it.smartland.servers.realm.BodyDesk;
import it.smartland.servers.realm.Realm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All processes of a stack, in the order in which they stop when it is read backwards. */
record Parts(StackConfig config, DataFolder folder, Secrets secrets, Environment environment) {

    List<Part> all() {
        var parts = new ArrayList<Part>(List.of(postgres(), kafka(), mail(), keycloak()));
        int replicas = config.ports().replicas();
        if (replicas > 1) {
            parts.add(new BalancerPart(config.ports(), folder.of(BalancerPart.NAME)));
        }
        for (int number = 1; number <= replicas; number++) {
            for (var application : Application.ALL) {
                var instance = new Instance(application, number, replicas > 1);
                parts.add(new ApplicationPart(instance, config, folder, environment));
            }
        }
        return List.copyOf(parts);
    }

    PostgresServer postgresServer() {
        return new PostgresServer(
                folder.of(StackPorts.POSTGRES), port(StackPorts.POSTGRES), secrets.of("postgres"), Durability.DURABLE);
    }

    private Part postgres() {
        var server = postgresServer();
        return new ServerPart(
                server, List.of(StackPorts.POSTGRES), Set.of(), () -> {}, () -> createDatabases(server.access()));
    }

    private void createDatabases(PostgresAccess postgres) {
        Application.ALL.stream()
                .filter(application -> application.needs(Need.DATABASE))
                .forEach(application -> createDatabase(postgres, application.name()));
        createDatabase(postgres, StackPorts.KEYCLOAK);
    }

    private void createDatabase(PostgresAccess postgres, String name) {
        postgres.createDatabase(name, secrets.of(Environment.databaseSecret(name)));
    }

    private Part kafka() {
        var server = new KafkaServer(
                folder.of(StackPorts.KAFKA),
                port(StackPorts.KAFKA),
                port(StackPorts.KAFKA_CONTROLLER),
                secrets.of(Environment.kafkaSecret(KafkaAccess.ADMIN)),
                secrets.of(Environment.kafkaSecret(KafkaAccess.SERVICES)),
                Durability.DURABLE);
        return new ServerPart(
                server,
                List.of(StackPorts.KAFKA, StackPorts.KAFKA_CONTROLLER),
                Set.of(),
                () -> {},
                () -> createReaders(server.access()));
    }

    /** Keeps what the suite would send; on one machine nobody is written to. */
    private Part mail() {
        var server = new MailServer(folder.of(StackPorts.MAIL), port(StackPorts.MAIL));
        return new ServerPart(server, List.of(StackPorts.MAIL), Set.of(), () -> {}, () -> {});
    }

    private void createReaders(KafkaAccess kafka) {
        Application.ALL.stream()
                .filter(application -> application.needs(Need.PUBLIC_TOPICS))
                .forEach(application -> createReader(kafka, application.name()));
        createReader(kafka, Environment.OUTSIDE_BODY);
    }

    private void createReader(KafkaAccess kafka, String user) {
        kafka.addReader(user, secrets.of(Environment.kafkaSecret(user)));
    }

    private Part keycloak() {
        var realm = folder.of(StackPorts.KEYCLOAK).resolve("realm.json");
        var database = new Database(
                "jdbc:postgresql://127.0.0.1:" + port(StackPorts.POSTGRES) + "/" + StackPorts.KEYCLOAK,
                StackPorts.KEYCLOAK,
                secrets.of(Environment.databaseSecret(StackPorts.KEYCLOAK)));
        var management = StackPorts.management(StackPorts.KEYCLOAK);
        var server = new KeycloakServer(
                folder.of(StackPorts.KEYCLOAK),
                port(StackPorts.KEYCLOAK),
                port(management),
                database,
                secrets.of("keycloak-admin"),
                realm);
        return new ServerPart(
                server,
                List.of(StackPorts.KEYCLOAK, management),
                Set.of(StackPorts.POSTGRES),
                () -> writeRealm(realm),
                () -> registerBodies(server));
    }

    /** Once, and again when a release brings others. */
    private void registerBodies(KeycloakServer server) {
        var registered = folder.of(StackPorts.KEYCLOAK).resolve("registered-bodies");
        try {
            if (Files.exists(registered) && Files.readAllLines(registered).equals(BodyDesk.codes())) {
                return;
            }
            try (var desk = new BodyDesk(server.publicUrl(), secrets.of("keycloak-admin"))) {
                desk.registerMissing();
            }
            Files.write(registered, BodyDesk.codes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** It holds the secret of the portal's client, so it is for the owner's eyes. */
    private void writeRealm(Path file) {
        var realm = Realm.local(environment.publicUrl(), secrets.of(Environment.PORTAL_CLIENT));
        try {
            Files.createDirectories(file.getParent());
            DataFolder.writePrivately(file, List.of(realm.json()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int port(String name) {
        return config.ports().of(name);
    }
}
