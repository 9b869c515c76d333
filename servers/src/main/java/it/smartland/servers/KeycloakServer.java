package it.smartland.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Keycloak server of this machine; its state is in PostgreSQL, its folder holds nothing that cannot be made again. */
public final class KeycloakServer implements LocalServer {

    /** The first start creates a schema and imports a realm: a minute, many on a machine that has much else to do. */
    private static final Duration START = Duration.ofMinutes(15);

    private static final Duration STOP = Duration.ofSeconds(30);
    private static final List<String> PARTS_OF_THE_PROGRAM = List.of("lib", "providers", "themes", "conf");

    private final Path folder;
    private final int port;
    private final int managementPort;
    private final Database database;
    private final String adminPassword;
    private final Path realm;
    private final LocalProcess process;

    /**
     * A server that is not started yet.
     *
     * @param managementPort where it tells its health and its metrics
     * @param database must exist when the server starts
     * @param adminPassword of the user {@code admin} that the first start creates in the realm {@code master}
     * @param realm a realm's export: imported if there is no realm of that name yet
     */
    public KeycloakServer(
            Path folder, int port, int managementPort, Database database, String adminPassword, Path realm) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.managementPort = managementPort;
        this.database = database;
        this.adminPassword = adminPassword;
        this.realm = realm;
        this.process = LocalProcess.named("keycloak", this.folder);
    }

    @Override
    public String title() {
        return Software.KEYCLOAK.title();
    }

    @Override
    public String version() {
        return Software.KEYCLOAK.version();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    /** Its one public address, from which every issuer is derived. */
    public URI publicUrl() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void start() {
        if (!isRunning()) {
            Ports.requireFree(port, title());
            Ports.requireFree(managementPort, title());
            DataFolder.claim(folder, title(), version());
            launch();
        }
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            process.awaitReady(() -> isHealthy(client), START);
        }
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    private void launch() {
        Path home = folder.resolve("home");
        try {
            linkProgram(Software.KEYCLOAK.home(), home);
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Folders.writeSecret(imports.resolve("realm.json"), Files.readString(realm));
        } catch (IOException e) {
            throw Faults.startFailure(title(), folder, e);
        }
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--hostname=" + publicUrl(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--cache=local",
                "--db-url=" + database.jdbcUrl(),
                "--db-username=" + database.user(),
                // A probe of the health before the start has ended is no event.
                "--log-level=info,io.smallrye.health:error");
        process.start(KeycloakProgram.command(home, arguments), secrets(), folder);
    }

    /** In the environment, which unlike the command line no other user can read. */
    private Map<String, String> secrets() {
        return Map.of(
                "KC_DB_PASSWORD",
                database.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword);
    }

    private boolean isHealthy(HttpClient client) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** A home that shares the program with other servers and has its own place for what it writes. */
    private static void linkProgram(Path program, Path home) throws IOException {
        Files.createDirectories(home);
        for (String part : PARTS_OF_THE_PROGRAM) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, program.resolve(part));
        }
    }
}
