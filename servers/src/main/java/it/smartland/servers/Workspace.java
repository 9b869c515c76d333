package it.smartland.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The folder {@code .smartland} of this checkout, where everything lies that running the suite leaves behind. */
public final class Workspace {

    // A FileLock holds between JVMs; between the threads of this one it would throw.
    private static final Map<Path, ReentrantLock> WITHIN_THIS_JVM = new ConcurrentHashMap<>();

    private Workspace() {}

    /** The checkout's root: the folder of {@code mvnw}, from the working directory upwards. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new StartFailure("No checkout of Smart Land was found from " + start + " upwards.");
    }

    public static Path folder() {
        return root().resolve(".smartland");
    }

    /** Runs the action while no other process or thread runs one under the same lock file. */
    static <T> T exclusively(Path lockFile, Supplier<T> action) {
        ReentrantLock threads =
                WITHIN_THIS_JVM.computeIfAbsent(lockFile.toAbsolutePath().normalize(), _ -> new ReentrantLock());
        threads.lock();
        try {
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                return action.get();
            }
        } catch (IOException e) {
            throw Faults.startFailure("Smart Land", lockFile, e);
        } finally {
            threads.unlock();
        }
    }
}
