package it.smartland.servers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small process that stops the shared servers when no test has used them for a while, so that a build leaves nothing
 * running, however it ended.
 */
final class SharedServersWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Path folder;
    private final Duration patience;

    SharedServersWatch(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /** Starts the watch over that folder, if none runs; called under the folder's lock. */
    static void start(Path folder) {
        start(folder, PATIENCE);
    }

    static void start(Path folder, Duration patience) {
        LocalProcess process = LocalProcess.named("watch", folder);
        if (process.isRunning()) {
            return;
        }
        try {
            Path classes = copyOfItsClasses(folder.resolve("watch"));
            List<String> command = List.of(
                    Jvm.command(),
                    "-Xmx16m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes.toString(),
                    SharedServersWatch.class.getName(),
                    folder.toString(),
                    patience.toString());
            process.start(command, Map.of(), folder);
        } catch (IOException e) {
            throw Faults.startFailure("The watch over the servers for tests", folder, e);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        new SharedServersWatch(Path.of(arguments[0]), Duration.parse(arguments[1])).watch();
    }

    private void watch() throws InterruptedException {
        long lastUse = System.nanoTime();
        while (true) {
            if (isInUse()) {
                lastUse = System.nanoTime();
            } else if (System.nanoTime() - lastUse > patience.toNanos() && stopUnlessInUse()) {
                return;
            }
            Thread.sleep(POLL);
        }
    }

    private boolean isInUse() {
        return new Leases(folder.resolve("leases")).isAnyAlive();
    }

    /** Under the lock, under which a test takes its lease: so that none finds a server that is about to end. */
    boolean stopUnlessInUse() {
        return Workspace.exclusively(SharedServers.lockFile(folder), () -> {
            if (isInUse()) {
                return false;
            }
            SharedServers.NAMES.forEach(name -> stop(name, folder.resolve(name)));
            privateFolders().forEach(server -> stop(SharedServers.nameOfPrivate(server), server));
            return true;
        });
    }

    /** What a test had for itself, and left behind when it was killed before its end. */
    private List<Path> privateFolders() {
        try (Stream<Path> folders = Files.list(SharedServers.privateFolders(folder))) {
            return folders.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void stop(String name, Path server) {
        LocalProcess.named(name, server).stop(name.equals("postgres") ? "INT" : "KILL", STOP);
        try {
            Folders.delete(server);
        } catch (IOException e) {
            // The next start of this server empties the folder.
        }
    }

    /** Its own copy: the build's class folder may be emptied or rewritten while it watches. */
    private static Path copyOfItsClasses(Path target) throws IOException {
        Path source;
        try {
            source = Path.of(SharedServersWatch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        Folders.delete(target);
        Files.createDirectories(target);
        if (Files.isRegularFile(source)) {
            return Files.copy(source, target.resolve("servers.jar"));
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }
}
