package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;
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
        return share("postgres", _ -> true, this::newPostgres, this::postgres);
    }

    KafkaServer kafka() {
        return share("kafka", _ -> true, this::newKafka, this::kafka);
    }

    /** One Keycloak for all: asked for with another realm than the running one has, it starts anew. */
    KeycloakServer keycloak(Path realm) {
        PostgresAccess postgres = postgres().access();
        String digest = digest(realm);
        String databaseServer = postgres.jdbcUrl("");
        return share(
                "keycloak",
                known -> digest.equals(known.getProperty("realm"))
                        && databaseServer.equals(known.getProperty("databaseServer")),
                () -> newKeycloak(digest, databaseServer),
                connection -> keycloak(connection, postgres, realm));
    }

    void release() {
        leases.release();
    }

    /** A new folder for a server that one test has for itself; the watch clears it away with the others. */
    Path newPrivateFolder(String name) {
        return Workspace.exclusively(lockFile(folder), () -> {
            leases.take();
            SharedServersWatch.start(folder);
            try {
                return Files.createTempDirectory(Files.createDirectories(privateFolders(folder)), name + "-");
            } catch (IOException e) {
                throw Faults.startFailure("A server for a test", folder, e);
            }
        });
    }

    static Path privateFolders(Path folder) {
        return folder.resolve("private");
    }

    static String nameOfPrivate(Path server) {
        String name = server.getFileName().toString();
        return name.substring(0, name.indexOf('-'));
    }

    /** Under it leases are taken, and servers stopped when there are none. */
    static Path lockFile(Path folder) {
        return folder.resolve("lock");
    }

    /** Under it one server is started. */
    static Path lockFile(Path folder, String server) {
        return folder.resolve(server + ".lock");
    }

    private <S extends LocalServer> S share(
            String name, Predicate<Properties> fits, Supplier<Properties> fresh, Function<Properties, S> server) {
        Workspace.exclusively(lockFile(folder), () -> {
            leases.take();
            SharedServersWatch.start(folder);
            return name;
        });
        // Under a lock of its own: who needs only a broker does not wait for another's Keycloak to import its realm.
        return Workspace.exclusively(lockFile(folder, name), () -> {
            LocalProcess process = LocalProcess.named(name, folder.resolve(name));
            Path description = folder.resolve(name).resolve("connection.properties");
            if (!process.isRunning() || !fits.test(load(description))) {
                process.kill9();
                store(fresh.get(), description);
            }
            S shared = server.apply(load(description));
            shared.start();
            return shared;
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

    private static Properties newKeycloak(String digest, String databaseServer) {
        Properties connection = new Properties();
        connection.setProperty("port", Integer.toString(Ports.free()));
        connection.setProperty("managementPort", Integer.toString(Ports.free()));
        connection.setProperty("adminPassword", Secrets.random());
        connection.setProperty("database", "keycloak_" + Secrets.random().substring(0, 12));
        connection.setProperty("databasePassword", Secrets.random());
        connection.setProperty("realm", digest);
        connection.setProperty("databaseServer", databaseServer);
        return connection;
    }

    private KeycloakServer keycloak(Properties connection, PostgresAccess postgres, Path realm) {
        Database database =
                postgres.createDatabase(connection.getProperty("database"), connection.getProperty("databasePassword"));
        return new KeycloakServer(
                folder.resolve("keycloak"),
                Integer.parseInt(connection.getProperty("port")),
                Integer.parseInt(connection.getProperty("managementPort")),
                database,
                connection.getProperty("adminPassword"),
                realm);
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw Faults.startFailure("Keycloak", file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
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
