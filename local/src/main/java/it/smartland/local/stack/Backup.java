package it.smartland.local.stack;

import it.smartland.servers.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A copy of all that a stack cannot make anew: databases (Keycloak's among them), topics, secrets. Databases and topics are
 * of one moment, since nothing is published between the two: the broker rests while they are copied, and the outbox waits.
 */
final class Backup {

    private static final String DATA = "data";
    private static final List<String> SMALL = List.of(StackPorts.FILE, "layout");
    /** What each server has written beside its data: the version that it belongs to, the bodies that are registered. */
    private static final List<String> BESIDE = List.of("VERSION", "registered-bodies");

    private final DataFolder from;
    private final Path to;

    /** @param to a folder that is not there yet, or empty */
    Backup(DataFolder from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** For the owner's eyes alone: it holds every password, and whatever people wrote. */
    void take(PostgresServer postgres, Part kafka, Runnable startKafka) {
        try {
            var folder = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.deleteIfExists(to);
            Files.createDirectory(to, folder);
            copyServer(StackPorts.KEYCLOAK);
            kafka.stop();
            try {
                copyServer(StackPorts.POSTGRES);
                postgres.backUp(to.resolve(StackPorts.POSTGRES).resolve(DATA));
                copyServer(StackPorts.KAFKA);
                copyTree(
                        from.of(StackPorts.KAFKA).resolve(DATA),
                        to.resolve(StackPorts.KAFKA).resolve(DATA));
            } finally {
                startKafka.run();
            }
            copy(from.secrets(), to.resolve(from.secrets().getFileName()));
            // The layout comes last: by it a folder is known to be whole.
            for (var file : SMALL) {
                copy(from.of(file), to.resolve(file));
            }
        } catch (IOException failed) {
            throw new StackException("The backup in " + to + " is not whole: " + failed.getMessage(), failed);
        }
    }

    /** Into a data folder that holds nothing; the next start finds all of it. */
    static void restore(Path backup, Path home) {
        try {
            if (!Files.exists(backup.resolve("layout"))) {
                throw new StackException("There is no whole backup in " + backup + ".");
            }
            Files.createDirectories(home);
            for (var server : List.of(StackPorts.POSTGRES, StackPorts.KAFKA, StackPorts.KEYCLOAK)) {
                copyTree(backup.resolve(server), home.resolve(server));
            }
            copy(backup.resolve("secrets"), home.resolve("secrets"));
            for (var file : SMALL) {
                copy(backup.resolve(file), home.resolve(file));
            }
        } catch (IOException failed) {
            throw new StackException("The backup " + backup + " was not restored: " + failed.getMessage(), failed);
        }
    }

    private void copyServer(String name) throws IOException {
        Files.createDirectories(to.resolve(name));
        for (var file : BESIDE) {
            if (Files.exists(from.of(name).resolve(file))) {
                copy(from.of(name).resolve(file), to.resolve(name).resolve(file));
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
