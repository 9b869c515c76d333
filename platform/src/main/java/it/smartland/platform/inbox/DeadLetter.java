package it.smartland.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.support.KafkaHeaders;

/** An event that was set aside, and where it came from. */
record DeadLetter(ConsumerRecord<String, byte[]> letter) {

    private static final String REASONS = "kafka_dlt-";

    Optional<String> topic() {
        return text(KafkaHeaders.DLT_ORIGINAL_TOPIC);
    }

    Optional<String> group() {
        return text(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP);
    }

    /** The message as its listener received it, without the reasons for which it was set aside. */
    ConsumerRecord<String, byte[]> message() {
        int partition = bytes(KafkaHeaders.DLT_ORIGINAL_PARTITION)
                .map(ByteBuffer::getInt)
                .orElse(0);
        long offset =
                bytes(KafkaHeaders.DLT_ORIGINAL_OFFSET).map(ByteBuffer::getLong).orElse(0L);
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(topic().orElse(letter.topic()), partition, offset, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(REASONS)) {
                message.headers().add(header);
            }
        }
        return message;
    }

    private Optional<String> text(String header) {
        return bytes(header).map(value -> StandardCharsets.UTF_8.decode(value).toString());
    }

    private Optional<ByteBuffer> bytes(String header) {
        return Optional.ofNullable(letter.headers().lastHeader(header))
                .map(Header::value)
                .map(ByteBuffer::wrap);
    }
}
