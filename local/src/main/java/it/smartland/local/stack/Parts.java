package it.smartland.local.stack;

import it.smartland.local.stack.Application.Need;
import it.smartland.servers.Durability;
import it.smartland.servers.KafkaAccess;
import it.smartland.servers.KafkaServer;
import it.smartland.servers.PostgresAccess;
import it.smartland.servers.PostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All processes of a stack, in the order in which they stop when it is read backwards. */
record Parts(StackConfig config, DataFolder folder, Secrets secrets, Environment environment) {

    List<Part> all() {
        var parts = new ArrayList<Part>(List.of(postgres(), kafka()));
        for (var application : Application.ALL) {
            parts.add(new ApplicationPart(application, config, folder, environment));
        }
        return List.copyOf(parts);
    }

    private Part postgres() {
        var server = new PostgresServer(
                folder.of(StackPorts.POSTGRES), port(StackPorts.POSTGRES), secrets.of("postgres"), Durability.DURABLE);
        return new ServerPart(server, List.of(StackPorts.POSTGRES), Set.of(), () -> createDatabases(server.access()));
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
        return new ServerPart(server, List.of(StackPorts.KAFKA, StackPorts.KAFKA_CONTROLLER), Set.of(), () -> {});
    }

    private int port(String name) {
        return config.ports().of(name);
    }
}
