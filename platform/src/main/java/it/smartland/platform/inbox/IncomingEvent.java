package it.smartland.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it arrived: CloudEvents 1.0 in Kafka's binary mode.
 *
 * @param topic its name on the broker
 * @param key id of the object
 * @param aggregateVersion the object's version after the change
 * @param time when it happened
 * @param data the object's public state after the change, JSON
 */
@SuppressWarnings("ArrayRecordComponent")
public record IncomingEvent(
        String topic, UUID id, String type, String key, long aggregateVersion, Instant time, byte[] data) {

    /** A newer producer may say more than this consumer knows; that is no fault of the event. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Throws {@link PoisonEventException} where it is no event of the suite. */
    public static IncomingEvent of(ConsumerRecord<String, byte[]> message) {
        try {
            return new IncomingEvent(
                    message.topic(),
                    UUID.fromString(header(message, "ce_id")),
                    header(message, "ce_type"),
                    present("key", message.key()),
                    Long.parseLong(header(message, "ce_aggregateversion")),
                    OffsetDateTime.parse(header(message, "ce_time")).toInstant(),
                    present("body", message.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonEventException("Not an event of the suite: " + e.getMessage(), e);
        }
    }

    /** The state it carries; throws {@link PoisonEventException} where it carries none of this kind. */
    public <S> S state(Class<S> kind) {
        try {
            return present("state", JSON.readValue(data, kind));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new PoisonEventException("No state of " + kind.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null
                ? present(name, null)
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static <T> T present(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }
}
