package it.smartland.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * Whether the servers for tests are containers: where an engine answers, unless the system property {@code
 * smartland.test.servers} says {@code processes}.
 */
final class ContainerEngine {

    private static final boolean CHOSEN =
            !System.getProperty("smartland.test.servers", "").equals("processes") && answers();

    private ContainerEngine() {}

    static boolean isChosen() {
        return CHOSEN;
    }

    private static boolean answers() {
        // Asked only where there may be one: Testcontainers reports an engine that is not there as an error.
        return mayBeThere() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean mayBeThere() {
        String home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                "/var/run/docker.sock",
                                home + "/.docker/run/docker.sock",
                                home + "/.testcontainers.properties")
                        .anyMatch(file -> Files.exists(Path.of(file)));
    }
}
