package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A named process of this machine that outlives the JVM that starts it: detached, its output in {@code <name>.log} and
 * its number in {@code <name>.pid} of one folder, by which another JVM finds it again.
 */
public final class LocalProcess {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(300);
    private static final Duration LAST_RESORT = Duration.ofSeconds(10);

    private final String name;
    private final Path folder;
    private @Nullable Process child;

    private LocalProcess(String name, Path folder) {
        this.name = name;
        this.folder = folder.toAbsolutePath();
    }

    /** The process of that name whose pid file and log are in {@code folder}, be it running or not. */
    public static LocalProcess named(String name, Path folder) {
        return new LocalProcess(name, folder);
    }

    public String name() {
        return name;
    }

    public Path log() {
        return folder.resolve(name + ".log");
    }

    public boolean isRunning() {
        return identity().isPresent();
    }

    /** Empty when it does not run. */
    public OptionalLong pid() {
        return identity().map(found -> OptionalLong.of(found.pid())).orElseGet(OptionalLong::empty);
    }

    /** Memory it holds now, in bytes, with that of its children; empty when it does not run. */
    public OptionalLong residentBytes() {
        return ResidentMemory.of(pid());
    }

    /**
     * Starts it, in a session of its own so that no signal to this terminal reaches it. Of this JVM's environment it
     * inherits only what any program needs (path, home, language, time zone).
     *
     * @throws StartFailure when it runs already, or the program cannot be run
     */
    public void start(List<String> command, Map<String, String> environment, Path workingDirectory) {
        if (isRunning()) {
            throw new StartFailure(name + " is running already.");
        }
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        try {
            Files.createDirectories(folder);
            LogFile.rotate(log());
            ProcessBuilder builder = new ProcessBuilder(detached)
                    .directory(workingDirectory.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            Map<String, String> given = builder.environment();
            Map<String, String> kept = new TreeMap<>(given);
            kept.keySet().retainAll(INHERITED);
            given.clear();
            given.putAll(kept);
            given.putAll(environment);
            Process started = builder.start();
            child = started;
            writePidFile(started);
        } catch (IOException e) {
            throw Faults.startFailure(name, folder, e);
        }
    }

    /**
     * Waits until the probe says yes.
     *
     * @throws StartFailure at once when the process ends, with the last lines of its log; or at the deadline, after
     *     which the process is gone
     */
    public void awaitReady(ReadyProbe probe, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        String lastFault = "";
        Duration pause = FIRST_PAUSE;
        while (System.nanoTime() < end) {
            if (!isRunning()) {
                throw new StartFailure(
                        name + " ended while it was starting" + exitStatus() + ". " + LogFile.tail(log()));
            }
            try {
                if (probe.isReady()) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                lastFault = " (" + e.getMessage() + ")";
            }
            pauseOrGiveUp(pause);
            // What takes long is asked less often: being asked costs it time.
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        kill9();
        throw new StartFailure(name + " was not ready after " + deadline.toSeconds() + " seconds" + lastFault + ". "
                + LogFile.tail(log()));
    }

    /** Asks it to end (SIGTERM) and waits; kills it when it has not ended by then. */
    public void stop(Duration patience) {
        stop("TERM", patience);
    }

    /** As {@link #stop(Duration)}, with the signal by which this program ends best, such as {@code INT}. */
    public void stop(String signal, Duration patience) {
        identity().ifPresent(running -> {
            signal(signal, Long.toString(running.pid()));
            if (!awaitEnd(running, patience)) {
                // The whole session: a program that does not end may have children that would stay behind.
                signal("KILL", "-" + running.pid());
                awaitEnd(running, LAST_RESORT);
            }
        });
        forget();
    }

    /** Kills it without warning, as a power cut would. */
    public void kill9() {
        identity().ifPresent(running -> {
            signal("KILL", Long.toString(running.pid()));
            awaitEnd(running, LAST_RESORT);
        });
        forget();
    }

    private Path pidFile() {
        return folder.resolve(name + ".pid");
    }

    private Optional<ProcessIdentity> identity() {
        return ProcessIdentity.read(pidFile()).filter(ProcessIdentity::isAlive);
    }

    private void writePidFile(Process started) throws IOException {
        Optional<ProcessIdentity> identity = ProcessIdentity.of(started.pid());
        if (identity.isPresent()) {
            identity.get().write(pidFile());
        } else {
            // It has ended already; awaitReady tells so.
            Files.deleteIfExists(pidFile());
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            // A stale pid file is harmless: it names a process that has ended.
        }
    }

    private String exitStatus() {
        Process ended = child;
        if (ended == null || ended.isAlive()) {
            return "";
        }
        return " (exit status " + ended.exitValue() + ")";
    }

    private void pauseOrGiveUp(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill9();
            throw new StartFailure("The start of " + name + " was interrupted.", e);
        }
    }

    private static boolean awaitEnd(ProcessIdentity running, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (running.isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(FIRST_PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private static void signal(String signal, String target) {
        // The shell's own kill: Java can send TERM and KILL only, and only to single processes.
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" -- \"$1\" 2>/dev/null", signal, target)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StartFailure("The command sh, needed to stop a process, cannot be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
