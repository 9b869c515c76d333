package it.smartland.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.platform.id.Ids;
import it.smartland.platform.thing.ThingApplication;
import it.smartland.platform.thing.ThingMessage;
import it.smartland.platform.thing.ThingTest;
import it.smartland.platform.thing.TopicReader;
import it.smartland.servers.TestToken;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.reactive.server.StatusAssertions;

class ProjectorTest extends ThingTest {

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private MeterRegistry meters;

    @LocalManagementPort
    private int managementPort;

    private final UUID thing = Ids.next();
    private final TestToken operator = SERVERS.tokens().administrator();

    @Test
    void appliesARedeliveredEventOnce() {
        UUID event = Ids.next();
        send(event, thing, 1, "uno");
        eventually().until(() -> seen(event) == 1);
        send(event, thing, 1, "uno");
        barrier();
        assertThat(copy()).isEqualTo("uno/1/1");
    }

    @Test
    void neverGoesBackToAnOlderVersion() {
        send(Ids.next(), thing, 3, "tre");
        eventually().until(() -> !copy().isEmpty());
        send(Ids.next(), thing, 2, "due");
        barrier();
        assertThat(copy()).isEqualTo("tre/3/1");
    }

    @Test
    void setsPoisonAsideWithItsCauseAndGoesOn() {
        double counted = deadLetters();
        UUID before = Ids.next();
        UUID after = Ids.next();
        UUID spoiled = Ids.next();
        UUID last = Ids.next();
        UUID other = Ids.next();
        // One key, hence one partition: what comes behind the poison must not wait for it.
        send(before, thing, 1, "uno");
        raw("{\"id\":");
        raw("no headers at all");
        send(after, thing, 2, "due");
        send(spoiled, other, 3, "spoiled");
        send(last, thing, 4, "quattro");
        eventually().until(() -> copy().startsWith("quattro/4"));
        eventually().until(() -> deadLetters() - counted == 3);
        assertThat(List.of(seen(before), seen(after), seen(spoiled), seen(last)))
                .containsExactly(1L, 1L, 0L, 1L);
        List<ConsumerRecord<String, byte[]>> dead = TopicReader.read(
                SERVERS.kafka(),
                topics.deadLettersOf("things"),
                found -> mine(found, thing, other).size() >= 3);
        assertThat(mine(dead, thing, other)).hasSize(3).allSatisfy(letter -> {
            assertThat(TopicReader.header(letter, "kafka_dlt-original-topic"))
                    .isEqualTo(topics.of(ThingApplication.TOPIC));
            assertThat(TopicReader.header(letter, "kafka_dlt-exception-cause-fqcn"))
                    .isEqualTo(PoisonEventException.class.getName());
        });
    }

    private static List<ConsumerRecord<String, byte[]>> mine(
            List<ConsumerRecord<String, byte[]>> letters, UUID... keys) {
        List<String> wanted = Stream.of(keys).map(UUID::toString).toList();
        return letters.stream().filter(letter -> wanted.contains(letter.key())).toList();
    }

    @Test
    void replaysDeadLettersWhenTheirCauseIsGone() {
        operate(HttpMethod.POST, operator).isOk();
        UUID spoiled = Ids.next();
        send(spoiled, thing, 1, "spoiled");
        raw("no headers at all");
        eventually()
                .untilAsserted(() -> operate(HttpMethod.GET, operator)
                        .isOk()
                        .expectBody()
                        .jsonPath("$.waiting")
                        .isEqualTo(2));
        run("alter table thing_copy drop constraint thing_copy_title_check");
        try {
            operate(HttpMethod.POST, operator)
                    .isOk()
                    .expectBody()
                    .jsonPath("$.applied")
                    .isEqualTo(1)
                    .jsonPath("$.refused")
                    .isEqualTo(1);
            assertThat(copy()).isEqualTo("spoiled/1/1");
        } finally {
            run("delete from thing_copy where title = 'spoiled'");
            run("alter table thing_copy add constraint thing_copy_title_check check (title <> 'spoiled')");
        }
        operate(HttpMethod.POST, operator)
                .isOk()
                .expectBody()
                .jsonPath("$.refused")
                .isEqualTo(1);
    }

    @Test
    void letsOnlyAnAdministratorReplay() {
        operate(HttpMethod.POST, SERVERS.tokens().officer("016092")).isForbidden();
        http.post().uri(deadLettersUri()).exchange().expectStatus().isUnauthorized();
    }

    private StatusAssertions operate(HttpMethod method, TestToken caller) {
        return http.method(method)
                .uri(deadLettersUri())
                .header(HttpHeaders.AUTHORIZATION, caller.bearer())
                .exchange()
                .expectStatus();
    }

    private String deadLettersUri() {
        return "http://localhost:" + managementPort + "/actuator/deadletters";
    }

    private double deadLetters() {
        return meters.counter("smartland.dead.letters", "topic", topics.of(ThingApplication.TOPIC))
                .count();
    }

    /** An event of the same key has come through: those before it are done with. */
    private void barrier() {
        UUID event = Ids.next();
        send(event, thing, 0, "barrier");
        eventually().until(() -> seen(event) == 1);
    }

    private long seen(UUID event) {
        return count("select count(*) from platform.inbox where event_id = '%s'".formatted(event));
    }

    private String copy() {
        return String.join(
                "",
                column("select title || '/' || version || '/' || writes from thing_copy where id = '%s'"
                        .formatted(thing)));
    }

    private void send(UUID event, UUID key, long version, String title) {
        kafka.send(ThingMessage.event(topics.of(ThingApplication.TOPIC), event, key, version, title))
                .join();
    }

    private void raw(String body) {
        kafka.send(ThingMessage.raw(topics.of(ThingApplication.TOPIC), thing, body))
                .join();
    }
}
