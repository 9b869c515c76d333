package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The throw-away servers that all test JVMs of one checkout share: whoever needs one first starts it, the others find
 * it in its folder, and the watch stops it when nobody is left.
 */
final class SharedServers {

    /** The names of the processes, each in a folder of its own; dependents before what they depend on. */
    static final List<String> NAMES = List.of("keycloak", "kafka", "postgres");

    private final Path folder;
    private final Leases leases;

    SharedServers(Path folder) {
        this.folder = folder;
        this.leases = new Leases(folder.resolve("leases"));
    }

    PostgresServer postgres() {
        return share("postgres", this::newPostgres, this::postgres);
    }

    KafkaServer kafka() {
        return share("kafka", this::newKafka, this::kafka);
    }

    void release() {
        leases.release();
    }

    static Path lockFile(Path folder) {
        return folder.resolve("lock");
    }

    private <S extends LocalServer> S share(String name, Supplier<Properties> fresh, Function<Properties, S> known) {
        return Workspace.exclusively(lockFile(folder), () -> {
            leases.take();
            SharedServersWatch.start(folder);
            Path description = folder.resolve(name).resolve("connection.properties");
            S server;
            if (LocalProcess.named(name, folder.resolve(name)).isRunning()) {
                server = known.apply(load(description));
            } else {
                Properties connection = fresh.get();
                store(connection, description);
                server = known.apply(connection);
            }
            server.start();
            return server;
        });
    }

    private Properties newPostgres() {
        Properties connection = new Properties();
        connection.setProperty("port", Integer.toString(Ports.free()));
        connection.setProperty("password", Secrets.random());
        return connection;
    }

    private PostgresServer postgres(Properties connection) {
        return new PostgresServer(
                folder.resolve("postgres"),
                Integer.parseInt(connection.getProperty("port")),
                connection.getProperty("password"),
                Durability.THROW_AWAY);
    }

    private Properties newKafka() {
        Properties connection = new Properties();
        connection.setProperty("port", Integer.toString(Ports.free()));
        connection.setProperty("controllerPort", Integer.toString(Ports.free()));
        connection.setProperty("adminPassword", Secrets.random());
        connection.setProperty("servicesPassword", Secrets.random());
        return connection;
    }

    private KafkaServer kafka(Properties connection) {
        return new KafkaServer(
                folder.resolve("kafka"),
                Integer.parseInt(connection.getProperty("port")),
                Integer.parseInt(connection.getProperty("controllerPort")),
                connection.getProperty("adminPassword"),
                connection.getProperty("servicesPassword"),
                Durability.THROW_AWAY);
    }

    private static Properties load(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw Faults.startFailure("A server for tests", file, e);
        }
    }

    /** Empties the server's folder, which a server that has ended may have left, and describes the new one in it. */
    private static void store(Properties properties, Path file) {
        try {
            Path serverFolder = file.resolveSibling("");
            Folders.delete(serverFolder);
            Files.createDirectories(serverFolder);
            StringBuilder lines = new StringBuilder();
            properties.forEach((name, value) ->
                    lines.append(name).append('=').append(value).append('\n'));
            Folders.writeSecret(file, lines.toString());
        } catch (IOException e) {
            throw Faults.startFailure("A server for tests", file, e);
        }
    }
}
