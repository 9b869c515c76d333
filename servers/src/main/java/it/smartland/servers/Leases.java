package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which processes use the shared servers: one file for each, worthless once its process has ended. */
record Leases(Path folder) {

    /** Says that this process uses the servers, from now until it ends or releases them. */
    void take() {
        ProcessIdentity self = ProcessIdentity.current();
        try {
            Files.createDirectories(folder);
            self.write(folder.resolve(Long.toString(self.pid())));
        } catch (IOException e) {
            throw Faults.startFailure("A test", folder, e);
        }
    }

    void release() {
        try {
            Files.deleteIfExists(
                    folder.resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            // It lapses with this process.
        }
    }

    boolean isAnyAlive() {
        for (Path lease : files()) {
            if (ProcessIdentity.read(lease).filter(ProcessIdentity::isAlive).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".tmp")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
