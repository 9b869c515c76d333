package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens on a port, as far as this user may see. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    static Optional<ProcessHandle> of(int port) {
        Set<String> sockets = new HashSet<>();
        collect(Path.of("/proc/net/tcp"), port, sockets);
        collect(Path.of("/proc/net/tcp6"), port, sockets);
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(process.pid(), sockets))
                .findFirst();
    }

    private static void collect(Path table, int port, Set<String> sockets) {
        String suffix = String.format(":%04X", port);
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(row -> row.length > 9 && row[1].endsWith(suffix) && row[3].equals(LISTENING))
                    .forEach(row -> sockets.add("socket:[" + row[9] + "]"));
        } catch (IOException e) {
            // Without the table the holder stays unnamed.
        }
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
