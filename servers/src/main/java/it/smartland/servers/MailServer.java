package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A {@link MailSink} as a process of this machine. */
public final class MailServer implements LocalServer {

    private static final String VERSION = "1.0";
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Path folder;
    private final int port;
    private final LocalProcess process;

    public MailServer(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.process = LocalProcess.named("mail", this.folder);
    }

    @Override
    public String title() {
        return "Mail";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    /** Where each letter is a file. */
    public Path letters() {
        return folder.resolve("letters");
    }

    @Override
    public void start() {
        if (!isRunning()) {
            Ports.requireFree(port, title());
            launch();
        }
        process.awaitReady(() -> Ports.isListening(port), START);
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    private void launch() {
        try {
            Files.createDirectories(letters());
        } catch (IOException e) {
            throw Faults.startFailure(title(), folder, e);
        }
        List<String> command = List.of(
                Jvm.command(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Jvm.ownClasses(),
                MailSink.class.getName(),
                Integer.toString(port),
                letters().toString());
        process.start(command, Map.of("MALLOC_ARENA_MAX", "2"), folder);
    }
}
