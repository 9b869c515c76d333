package it.smartland.acceptance.suite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public topics as another body reads them: from the first record to the one that is newest now. */
public final class Topics {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> environment;

    public Topics(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Every record of a topic such as {@code participation.solutions}, in the order of its partitions. */
    public List<Event> read(String topic) {
        String name = environment.getOrDefault("SMARTLAND_TOPIC_PREFIX", "smartland.") + topic + ".v1";
        try (var consumer = new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> events.add(Event.of(record)));
            }
            return events;
        }
    }

    private Map<String, Object> properties() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                environment.get("SMARTLAND_KAFKA_BOOTSTRAP"),
                ConsumerConfig.GROUP_ID_CONFIG,
                "smartland.acceptance." + UUID.randomUUID(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(
                                environment.get("SMARTLAND_KAFKA_USER"), environment.get("SMARTLAND_KAFKA_PASSWORD")));
    }

    /** One CloudEvent: its type, the id of what it is about, that thing's version and its public state. */
    public record Event(String type, String key, long version, JsonNode state) {

        static Event of(ConsumerRecord<String, byte[]> record) {
            return new Event(
                    header(record, "ce_type"),
                    record.key(),
                    Long.parseLong(header(record, "ce_aggregateversion")),
                    JSON.readTree(record.value()));
        }

        private static String header(ConsumerRecord<String, byte[]> record, String name) {
            Header header = record.headers().lastHeader(name);
            if (header == null) {
                throw new IllegalStateException("A record of " + record.topic() + " has no header " + name);
            }
            return new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
