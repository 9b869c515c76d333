package it.smartland.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
import it.smartland.examples.consumer.PublicRecord;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A body outside the suite keeps a copy of what is public, and gets at nothing else. */
class OutsideBodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "/api/participation/v1/";
    private static final String CHALLENGES = "smartland.participation.challenges.v1";
    private static final String SOLUTIONS = "smartland.participation.solutions.v1";

    private final Suite suite = Suite.running();
    private final Map<String, String> told = suite.stack().outsideBody();
    private final Participation participation = new Participation(suite);

    @Test
    void itsCopyEqualsWhatTheApiAnswers() throws Exception {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi tiene una copia?");
        String early = participation.publishSolution("cittadino1", challenge, "Una copia da capo");
        try (PublicRecord copy = new PublicRecord(
                told.get("SMARTLAND_KAFKA_BOOTSTRAP"),
                told.get("SMARTLAND_KAFKA_USER"),
                told.get("SMARTLAND_KAFKA_PASSWORD"))) {
            Thread following = Thread.ofVirtual().start(copy::follow);
            await().atMost(PATIENCE).until(() -> copy.state(SOLUTIONS, early).isPresent());

            String late = participation.publishSolution("cittadino2", challenge, "E poi dal vivo");
            participation.rate("cittadino3", late, 4).expect(200);

            await().atMost(PATIENCE).untilAsserted(() -> equalsTheApi(copy, CHALLENGES, "challenges", challenge));
            await().atMost(PATIENCE).untilAsserted(() -> equalsTheApi(copy, SOLUTIONS, "solutions", early));
            await().atMost(PATIENCE).untilAsserted(() -> {
                equalsTheApi(copy, SOLUTIONS, "solutions", late);
                assertThat(state(copy, SOLUTIONS, late).at("/rating/count").asInt())
                        .isEqualTo(1);
            });
            everythingListedIsInTheCopy(copy, CHALLENGES, "challenges");
            everythingListedIsInTheCopy(copy, SOLUTIONS, "solutions");

            copy.close();
            following.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"smartland-dead.participation.v1", "smartland-dead.grants.v1", "__consumer_offsets"})
    void doesNotReadWhatIsNotPublic(String topic) {
        assertThatThrownBy(() -> read(topic, "ente-esterno.copy")).isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void doesNotReadInTheNameOfOthers() {
        assertThatThrownBy(() -> read(CHALLENGES, "smartland.participation"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void neitherWritesNorCreatesNorRemoves() {
        try (KafkaProducer<String, String> producer =
                        new KafkaProducer<>(login(), new StringSerializer(), new StringSerializer());
                Admin admin = Admin.create(login())) {
            var sent = producer.send(new ProducerRecord<>(CHALLENGES, "key", "forged"));
            assertThatThrownBy(sent::get).hasCauseInstanceOf(AuthorizationException.class);
            var created = admin.createTopics(
                    List.of(new org.apache.kafka.clients.admin.NewTopic("smartland.forged.v1", 1, (short) 1)));
            assertThatThrownBy(() -> created.all().get()).hasCauseInstanceOf(AuthorizationException.class);
            var removed = admin.deleteTopics(List.of(CHALLENGES));
            assertThatThrownBy(() -> removed.all().get()).hasCauseInstanceOf(AuthorizationException.class);
        }
    }

    private void everythingListedIsInTheCopy(PublicRecord copy, String topic, String collection) {
        suite.asNobody()
                .get(BASE + collection + "?limit=100")
                .expect(200)
                .at("/items")
                .forEach(item -> assertThat(copy.state(topic, item.at("/id").asString()))
                        .as("%s %s", collection, item.at("/id"))
                        .isPresent());
    }

    /** Version by version; and what they are called, since a version alone could be right by chance. */
    private void equalsTheApi(PublicRecord copy, String topic, String collection, String id) {
        JsonNode answered =
                suite.asNobody().get(BASE + collection + "/" + id).expect(200).body();
        JsonNode copied = state(copy, topic, id);
        for (String member : List.of("/id", "/title", "/status", "/version")) {
            assertThat(copied.at(member)).as(member).isEqualTo(answered.at(member));
        }
    }

    private static JsonNode state(PublicRecord copy, String topic, String id) {
        return JSON.readTree(copy.state(topic, id).orElse("{}"));
    }

    private void read(String topic, String group) {
        Map<String, Object> settings = new HashMap<>(login());
        settings.put("group.id", group);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            consumer.poll(PATIENCE);
        }
    }

    private Map<String, Object> login() {
        return Map.of(
                "bootstrap.servers",
                told.get("SMARTLAND_KAFKA_BOOTSTRAP"),
                "security.protocol",
                told.get("SMARTLAND_KAFKA_PROTOCOL"),
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(told.get("SMARTLAND_KAFKA_USER"), told.get("SMARTLAND_KAFKA_PASSWORD")));
    }
}
