package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One process of this machine, told from a later one that was given the same number.
 *
 * <p>The start is counted in ticks since the machine booted, and so does not move when the wall clock is set.
 */
record ProcessIdentity(long pid, String startTicks, String boot) {

    private static final Path PROC = Path.of("/proc");

    static ProcessIdentity current() {
        return of(ProcessHandle.current().pid())
                .orElseThrow(() -> new IllegalStateException("/proc does not show this process"));
    }

    static Optional<ProcessIdentity> of(long pid) {
        String[] stat = stat(pid);
        return stat == null || hasEnded(stat)
                ? Optional.empty()
                : Optional.of(new ProcessIdentity(pid, stat[19], thisBoot()));
    }

    static Optional<ProcessIdentity> read(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            return parts.length == 3
                    ? Optional.of(new ProcessIdentity(Long.parseLong(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "pid", ".tmp");
        Files.writeString(written, pid + " " + startTicks + " " + boot + "\n");
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Whether the process has ended and its parent has not yet been told, so that the system still knows its number. */
    static boolean isUnreaped(long pid) {
        String[] stat = stat(pid);
        return stat != null && stat[0].equals("Z");
    }

    /** A zombie; but while it has threads left, these hold its ports and files. */
    private static boolean hasEnded(String[] stat) {
        return stat[0].equals("Z") && Integer.parseInt(stat[17]) <= 1;
    }

    private static String thisBoot() {
        try {
            return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The fields after the command's name, from the state on; null when there is no such process. */
    private static String @Nullable [] stat(long pid) {
        try {
            String line = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return null;
        }
    }
}
