package it.smartland.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/**
 * A Kafka broker of this machine, its own controller as well. Clients log in by SCRAM: {@code admin} may do
 * everything, {@code services} everything below {@code smartland}, any other user what it is granted.
 */
public final class KafkaServer implements LocalServer {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Path folder;
    private final KafkaAccess access;
    private final KafkaSettings settings;
    private final int port;
    private final int controllerPort;
    private final LocalProcess process;

    /**
     * A broker that keeps its data in {@code folder}; it is not started yet.
     *
     * @param adminPassword the data folder keeps the first one it was given
     */
    public KafkaServer(
            Path folder,
            int port,
            int controllerPort,
            String adminPassword,
            String servicesPassword,
            Durability durability) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
        this.access = new KafkaAccess("127.0.0.1:" + port, adminPassword, servicesPassword);
        this.settings = new KafkaSettings("127.0.0.1", port, controllerPort, adminPassword, durability);
        this.process = LocalProcess.named("kafka", this.folder);
    }

    @Override
    public String title() {
        return Software.KAFKA.title();
    }

    @Override
    public String version() {
        return Software.KAFKA.version();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public LocalProcess process() {
        return process;
    }

    /** Its administration: users and what they may do. */
    public KafkaAccess access() {
        return access;
    }

    @Override
    public void start() {
        if (!isRunning()) {
            Ports.requireFree(port, title());
            Ports.requireFree(controllerPort, title());
            DataFolder.claim(folder, title(), version());
            launch();
        }
        process.awaitReady(() -> Ports.isListening(port) && access.serves(), START);
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    private void launch() {
        Path home = Software.KAFKA.home();
        Path data = folder.resolve("data");
        try {
            Path properties = Folders.writeSecret(folder.resolve("server.properties"), settings.storingIn(data));
            if (!Files.isDirectory(data)) {
                format(home, data);
            }
            List<String> command = java(home);
            command.addAll(List.of("kafka.Kafka", properties.toString()));
            process.start(command, Map.of("MALLOC_ARENA_MAX", "2"), folder);
        } catch (IOException e) {
            throw Faults.startFailure(title(), folder, e);
        }
    }

    /** Formats the data folder beside its final place, so that an interrupted format leaves none. */
    private void format(Path home, Path data) throws IOException {
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        Path properties = Folders.writeSecret(folder.resolve("format.properties"), settings.storingIn(unfinished));
        // In an argument file: a command line is readable by every user of the machine.
        Path arguments = Folders.writeSecret(folder.resolve("format.arguments"), """
                kafka.tools.StorageTool format
                --cluster-id %s
                --config "%s"
                --add-scram SCRAM-SHA-512=[name=admin,password=%s]
                """.formatted(
                        Uuid.randomUuid(), properties, access.adminPassword()));
        try {
            List<String> command = java(home);
            command.add("@" + arguments);
            Command.run(title(), command, folder);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arguments);
            Files.deleteIfExists(properties);
        }
    }

    private static List<String> java(Path home) {
        List<String> command = new ArrayList<>(List.of(Jvm.command()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", home.resolve("lib") + "/*"));
        return command;
    }
}
