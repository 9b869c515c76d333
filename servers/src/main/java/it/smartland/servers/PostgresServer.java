package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A PostgreSQL server of this machine. */
public final class PostgresServer implements LocalServer {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final long NONE = -1;
    private static final String MEMORY_OF_THE_KILLED = "pre-existing shared memory block";
    private static final String SCRAM_ITERATIONS = "scram_iterations";

    private final Path folder;
    private final PostgresAccess access;
    private final Durability durability;
    private final LocalProcess process;
    private final Unprivileged unprivileged;

    /**
     * A server that keeps its data in {@code folder}; it is not started yet.
     *
     * @param password of the superuser {@code postgres}; the data folder keeps the first one it was given
     */
    public PostgresServer(Path folder, int port, String password, Durability durability) {
        this(folder, port, password, durability, Unprivileged.ofThisMachine());
    }

    PostgresServer(Path folder, int port, String password, Durability durability, Unprivileged unprivileged) {
        this.folder = folder.toAbsolutePath();
        this.access = new PostgresAccess("127.0.0.1", port, "postgres", password);
        this.durability = durability;
        this.process = LocalProcess.named("postgres", this.folder);
        this.unprivileged = unprivileged;
    }

    @Override
    public String title() {
        return Software.POSTGRES.title();
    }

    @Override
    public String version() {
        return Software.POSTGRES.version();
    }

    @Override
    public int port() {
        return access.port();
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    /** Its administration: databases, roles, connections. */
    public PostgresAccess access() {
        return access;
    }

    @Override
    public void start() {
        if (!isRunning()) {
            Ports.requireFree(port(), title());
            DataFolder.claim(folder, title(), version());
            awaitTheEndOfAKilledOne();
            launch();
        }
        try {
            process.awaitReady(access::answers, START);
        } catch (StartFailure failure) {
            retryAfterAKill(failure);
        }
    }

    /** A killed server counts as running for PostgreSQL, by its lock file, until the system has struck it off its list. */
    private void awaitTheEndOfAKilledOne() {
        long end = System.nanoTime() + STOP.toNanos();
        while (ProcessIdentity.isUnreaped(pidInLockFile()) && System.nanoTime() < end) {
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private long pidInLockFile() {
        try (var lines = Files.lines(folder.resolve("data/postmaster.pid"))) {
            return lines.findFirst().map(Long::parseLong).orElse(NONE);
        } catch (IOException | NumberFormatException e) {
            return NONE;
        }
    }

    /** The children of a killed server let go of its shared memory a moment after it. */
    private void retryAfterAKill(StartFailure failure) {
        if (!String.valueOf(failure.getMessage()).contains(MEMORY_OF_THE_KILLED)) {
            throw failure;
        }
        launch();
        process.awaitReady(access::answers, START);
    }

    @Override
    public void stop() {
        process.stop("INT", STOP);
    }

    /**
     * Copies the data of the running server into a folder that is not there yet; a server that starts on the copy has all
     * that was committed before this returns.
     */
    public void backUp(Path copy) {
        try (Connection connection = access.connect("postgres")) {
            new BaseBackup(folder.resolve("data"), copy.toAbsolutePath()).take(connection);
        } catch (SQLException | IOException e) {
            throw new StartFailure("PostgreSQL was not copied: " + e.getMessage(), e);
        }
    }

    private void launch() {
        Path home = Software.POSTGRES.home();
        Path data = folder.resolve("data");
        try {
            if (!Files.isDirectory(data)) {
                create(home, data);
            }
        } catch (IOException e) {
            throw Faults.startFailure(title(), folder, e);
        }
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        process.start(command, Map.of(), folder);
    }

    /** Creates the cluster beside its final place, so that an interrupted creation leaves none. */
    private void create(Path home, Path data) throws IOException {
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        Files.createDirectory(unfinished);
        Path passwordFile = Folders.writeSecret(folder.resolve("password.tmp"), access.password() + "\n");
        try {
            unprivileged.handOver(folder);
            List<String> command = new ArrayList<>(unprivileged.prefix());
            command.addAll(List.of(home.resolve("bin/initdb").toString(), "-D", unfinished.toString()));
            command.addAll(List.of("-U", access.user(), "-A", "scram-sha-256", "--pwfile=" + passwordFile));
            command.addAll(List.of("-c", SCRAM_ITERATIONS + "=1"));
            command.addAll(List.of("-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            if (durability == Durability.THROW_AWAY) {
                command.add("--no-sync");
            }
            Command.run(title(), command, folder);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port()));
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("shared_buffers", "128MB");
        // No separate processes for input and output, no compilation of queries: both cost more than they give here.
        settings.put("io_method", "sync");
        settings.put("jit", "off");
        // Stretching is for passwords of people; these are random, and each connection would pay for it.
        settings.put(SCRAM_ITERATIONS, "1");
        if (durability == Durability.THROW_AWAY) {
            // synchronous_commit stays on: what is acknowledged must survive a kill -9, though not a power cut.
            settings.putAll(Map.of("fsync", "off", "full_page_writes", "off"));
        }
        return settings;
    }
}
