package it.smartland.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.platform.id.Ids;
import it.smartland.platform.thing.ThingApplication;
import it.smartland.platform.thing.ThingTest;
import it.smartland.platform.thing.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

class ProjectorTest extends ThingTest {

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private MeterRegistry meters;

    private final UUID thing = Ids.next();

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
        // One key, hence one partition: what comes behind the poison must not wait for it.
        send(before, thing, 1, "uno");
        raw(thing.toString(), "{\"id\":");
        raw(thing.toString(), "no headers at all");
        send(after, thing, 2, "due");
        send(spoiled, Ids.next(), 3, "spoiled");
        send(last, thing, 4, "quattro");
        eventually().until(() -> copy().startsWith("quattro/4"));
        eventually().until(() -> deadLetters() - counted == 3);
        assertThat(List.of(seen(before), seen(after), seen(spoiled), seen(last)))
                .containsExactly(1L, 1L, 0L, 1L);
        List<ConsumerRecord<String, byte[]>> dead =
                TopicReader.read(SERVERS.kafka(), topics.deadLettersOf("things"), found -> found.size() >= 3);
        assertThat(dead).hasSize(3);
        assertThat(dead).allSatisfy(letter -> {
            assertThat(TopicReader.header(letter, "kafka_dlt-original-topic"))
                    .isEqualTo(topics.of(ThingApplication.TOPIC));
            assertThat(TopicReader.header(letter, "kafka_dlt-exception-fqcn"))
                    .isEqualTo(PoisonEventException.class.getName());
        });
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
        String body =
                "{\"id\":\"%s\",\"title\":\"%s\",\"version\":%d,\"added\":\"later\"}".formatted(key, title, version);
        ProducerRecord<String, byte[]> message = message(key.toString(), body);
        header(message, "ce_id", event.toString());
        header(message, "ce_type", "it.smartland.things.thing.renamed.v1");
        header(message, "ce_time", "2026-11-22T10:00:00+01:00");
        header(message, "ce_aggregateversion", Long.toString(version));
        kafka.send(message).join();
    }

    private void raw(String key, String body) {
        kafka.send(message(key, body)).join();
    }

    private ProducerRecord<String, byte[]> message(String key, String body) {
        return new ProducerRecord<>(topics.of(ThingApplication.TOPIC), key, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
