package it.smartland.platform.outbox;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event that is committed and not yet known to be sent. */
@SuppressWarnings("ArrayRecordComponent")
record CommittedEvent(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        long aggregateVersion,
        byte[] body,
        @Nullable String traceparent,
        OffsetDateTime occurredAt) {

    static CommittedEvent of(Readable row) {
        return new CommittedEvent(
                column(row, "id", Long.class),
                column(row, "event_id", UUID.class),
                column(row, "topic", String.class),
                column(row, "key", String.class),
                column(row, "type", String.class),
                column(row, "aggregate_version", Long.class),
                column(row, "body", byte[].class),
                row.get("traceparent", String.class),
                column(row, "occurred_at", OffsetDateTime.class));
    }

    /** CloudEvents 1.0 in the binary mode of its Kafka binding; the source is the stream the event belongs to. */
    ProducerRecord<String, byte[]> message(String source) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, body);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", eventId.toString());
        header(message, "ce_source", source);
        header(message, "ce_type", type);
        header(message, "ce_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(occurredAt));
        header(message, "ce_aggregateversion", Long.toString(aggregateVersion));
        header(message, "content-type", "application/json");
        if (traceparent != null) {
            header(message, "ce_traceparent", traceparent);
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T column(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type), name);
    }
}
