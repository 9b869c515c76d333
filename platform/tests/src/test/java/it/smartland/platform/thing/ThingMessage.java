package it.smartland.platform.thing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What is on the topic of things, right and wrong. */
public final class ThingMessage {

    private ThingMessage() {}

    public static ProducerRecord<String, byte[]> event(
            String topic, UUID event, UUID thing, long version, String title) {
        // A newer producer says more than this consumer knows.
        String body =
                "{\"id\":\"%s\",\"title\":\"%s\",\"version\":%d,\"added\":\"later\"}".formatted(thing, title, version);
        ProducerRecord<String, byte[]> message = raw(topic, thing, body);
        header(message, "ce_id", event.toString());
        header(message, "ce_type", "it.smartland.things.thing.renamed.v1");
        header(message, "ce_time", "2026-11-22T10:00:00+01:00");
        header(message, "ce_aggregateversion", Long.toString(version));
        return message;
    }

    public static ProducerRecord<String, byte[]> raw(String topic, UUID key, String body) {
        return new ProducerRecord<>(topic, key.toString(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
