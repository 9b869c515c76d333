package it.smartland.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;
import org.rnorth.ducttape.unreliables.Unreliables;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;

/**
 * The shared servers as containers, bound to the loopback address; they live as long as this JVM. Their images can be
 * named by the system properties {@code smartland.test.postgres-image} and {@code smartland.test.kafka-image}.
 */
final class ContainerServers {

    static final ContainerServers OF_THIS_JVM = new ContainerServers();

    private static final int START_SECONDS = 180;
    private static final String KAFKA_SETTINGS = "/tmp/server.properties";

    private @Nullable PostgresAccess postgres;
    private @Nullable KafkaAccess kafka;

    private ContainerServers() {}

    synchronized PostgresAccess postgres() {
        PostgresAccess known = postgres;
        if (known == null) {
            known = startPostgres();
            postgres = known;
        }
        return known;
    }

    synchronized KafkaAccess kafka() {
        KafkaAccess known = kafka;
        if (known == null) {
            known = startKafka();
            kafka = known;
        }
        return known;
    }

    @SuppressWarnings("resource") // ends with this JVM: Testcontainers sees to it
    private static PostgresAccess startPostgres() {
        PostgresAccess access = new PostgresAccess("127.0.0.1", Ports.free(), "postgres", Secrets.random());
        GenericContainer<?> container = new GenericContainer<>(image("postgres", "postgres:18"))
                .withEnv("POSTGRES_PASSWORD", access.password())
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        container.setPortBindings(List.of("127.0.0.1:" + access.port() + ":5432"));
        start(container, access::answers);
        return access;
    }

    @SuppressWarnings("resource") // ends with this JVM: Testcontainers sees to it
    private static KafkaAccess startKafka() {
        int port = Ports.free();
        KafkaAccess access = new KafkaAccess("127.0.0.1:" + port, Secrets.random(), Secrets.random());
        KafkaSettings settings =
                new KafkaSettings("0.0.0.0", port, port + 1, access.adminPassword(), Durability.THROW_AWAY);
        GenericContainer<?> container = new GenericContainer<>(
                        image("kafka", "apache/kafka:" + Software.KAFKA.version()))
                .withCopyToContainer(Transferable.of(settings.storingIn(Path.of("/tmp/kafka"))), KAFKA_SETTINGS)
                .withCommand("sh", "-c", """
                        cd /opt/kafka/bin
                        ./kafka-storage.sh format -t %1$s -c %2$s \
                            --add-scram 'SCRAM-SHA-512=[name=admin,password=%3$s]' >/dev/null
                        exec ./kafka-server-start.sh %2$s
                        """.formatted(Uuid.randomUuid(), KAFKA_SETTINGS, access.adminPassword()));
        container.setPortBindings(List.of("127.0.0.1:" + port + ":" + port));
        start(container, access::serves);
        return access;
    }

    private static void start(GenericContainer<?> container, Callable<Boolean> isReady) {
        container.start();
        Unreliables.retryUntilTrue(START_SECONDS, TimeUnit.SECONDS, isReady);
    }

    private static DockerImageName image(String server, String usual) {
        return DockerImageName.parse(System.getProperty("smartland.test." + server + "-image", usual));
    }
}
