package it.smartland.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.platform.id.Ids;
import it.smartland.platform.thing.Thing;
import it.smartland.platform.thing.ThingApplication;
import it.smartland.platform.thing.ThingCopies;
import it.smartland.platform.thing.ThingMessage;
import it.smartland.platform.thing.Things;
import it.smartland.platform.topic.TopicNames;
import it.smartland.servers.KafkaServer;
import it.smartland.servers.PostgresServer;
import it.smartland.servers.TestEnvironment;
import it.smartland.servers.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A service whose servers go away and come back. */
@SpringBootTest(classes = ThingApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "30s")
@DirtiesContext
class OutageTest {

    @AutoClose
    private static final KafkaServer KAFKA = TestServers.privateKafka();

    @AutoClose
    private static final PostgresServer POSTGRES = TestServers.privatePostgres();

    private static final TestEnvironment SERVERS = TestServers.environment("things", POSTGRES, KAFKA);
    private static final Duration WAIT = Duration.ofSeconds(30);

    @Autowired
    private WebTestClient http;

    @Autowired
    private Things things;

    @Autowired
    private ThingCopies copies;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private TopicNames topics;

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        SERVERS.registerTo(registry::add);
    }

    @Test
    void sendsAfterABrokersOutageWhatWasCommittedDuringIt() {
        List<Thing> made = new ArrayList<>();
        made.add(things.make("prima").block(WAIT));
        eventually().until(() -> copied(made));
        KAFKA.kill9();
        for (int i = 0; i < 20; i++) {
            made.add(things.make("durante " + i).block(WAIT));
        }
        assertThat(unpublished()).isEqualTo(20);
        KAFKA.start();
        made.add(things.make("dopo").block(WAIT));
        eventually().until(() -> unpublished() == 0);
        eventually().until(() -> copied(made));
    }

    @Test
    void survivesTheDatabaseWithoutTakingItsOutageForPoison() {
        Thing thing = things.make("prima").block(WAIT);
        eventually().until(() -> copyOf(thing) == 1);
        POSTGRES.kill9();
        http.post()
                .uri("/api/things/v1/things")
                .header(
                        HttpHeaders.AUTHORIZATION,
                        SERVERS.tokens().officer("016092").bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":\"durante\",\"owner\":\"016092\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:smartland:problem:database-unavailable");
        kafka.send(ThingMessage.event(topics.of(ThingApplication.TOPIC), Ids.next(), thing.id(), 2, "durante"))
                .join();
        int tries = copies.deliveries.get();
        eventually().until(() -> copies.deliveries.get() >= tries + 2);
        POSTGRES.start();
        eventually().ignoreExceptions().until(() -> titleOf(thing).equals("durante"));
        Thing after = things.make("dopo").block(WAIT);
        eventually().until(() -> copyOf(after) == 1);
        assertThat(deadLetters()).isZero();
    }

    private static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    private String titleOf(Thing thing) {
        return database.sql("select title from thing_copy where id = '%s'".formatted(thing.id()))
                .mapValue(String.class)
                .one()
                .block(WAIT);
    }

    private double deadLetters() {
        return meters.counter("smartland.dead.letters", "topic", topics.of(ThingApplication.TOPIC))
                .count();
    }

    private long unpublished() {
        return count("select count(*) from platform.outbox where published_at is null");
    }

    private boolean copied(List<Thing> made) {
        return made.stream().allMatch(thing -> copyOf(thing) == 1);
    }

    private long copyOf(Thing thing) {
        return count("select count(*) from thing_copy where id = '%s'".formatted(thing.id()));
    }

    private long count(String sql) {
        return database.sql(sql).mapValue(Long.class).one().block(WAIT);
    }
}
