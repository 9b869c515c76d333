package it.smartland.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TestServersTest {

    private static final TestEnvironment ONE = TestServers.environment("participation");
    private static final TestEnvironment OTHER = TestServers.environment("participation");

    @Test
    void givesEachEnvironmentADatabaseOfItsOwn() throws Exception {
        try (Connection one = connect(ONE);
                Connection other = connect(OTHER)) {
            one.createStatement().execute("create table vote (id int)");
            try (ResultSet tables = other.getMetaData().getTables(null, "public", "vote", null)) {
                assertThat(tables.next()).isFalse();
            }
        }
    }

    @Test
    void letsTheServicesPublishAndReadBelowTheirPrefix() throws Exception {
        String topic = ONE.topicPrefix() + "participation.challenges.v1";
        try (Admin admin = Admin.create(ONE.kafka().servicesLogin())) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(ONE.kafka().servicesLogin(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }
        Map<String, Object> reading = new HashMap<>(ONE.kafka().servicesLogin());
        reading.put("group.id", ONE.groupPrefix() + "participation");
        reading.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("value");
        }
    }

    @Test
    void givesABrokerWhileAnotherModuleWaitsForItsKeycloak() {
        Path starting = SharedServers.lockFile(Workspace.folder().resolve("test"), "keycloak");
        KafkaAccess broker = Workspace.exclusively(
                starting,
                () -> CompletableFuture.supplyAsync(OTHER::kafka)
                        .orTimeout(1, TimeUnit.MINUTES)
                        .join());
        assertThat(broker.bootstrap()).isNotBlank();
    }

    @Test
    void namesEverythingThatAServiceReads() {
        assertThat(ONE.properties())
                .containsKeys(
                        "SMARTLAND_DB_HOST",
                        "SMARTLAND_DB_PASSWORD",
                        "SMARTLAND_KAFKA_BOOTSTRAP",
                        "SMARTLAND_TOPIC_PREFIX",
                        "SMARTLAND_JWKS_URI")
                .doesNotContainEntry("SMARTLAND_TOPIC_PREFIX", OTHER.topicPrefix());
    }

    private static Connection connect(TestEnvironment environment) throws Exception {
        return DriverManager.getConnection(
                environment.jdbcUrl(), environment.databaseUser(), environment.databasePassword());
    }
}
