package it.smartland.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears the topics from their beginning until all awaited events have come. */
record Ear(List<String> topics, List<Predicate<Heard>> awaited) {

    @SafeVarargs
    static Ear of(List<String> topics, Predicate<Heard>... awaited) {
        return new Ear(topics, List.of(awaited));
    }

    List<Heard> until(Predicate<Heard> last) {
        Map<String, Object> settings =
                new HashMap<>(WholeService.ENVIRONMENT.kafka().servicesLogin());
        settings.put(
                ConsumerConfig.GROUP_ID_CONFIG, WholeService.ENVIRONMENT.groupPrefix() + "ear." + UUID.randomUUID());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        List<Heard> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(topics);
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (all.stream().noneMatch(last)
                    || !awaited.stream().allMatch(came -> all.stream().anyMatch(came))) {
                assertThat(System.nanoTime()).as("heard only %s", all).isLessThan(deadline);
                consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(Heard.of(record)));
            }
        }
        return all;
    }

    /** An event as it came. */
    record Heard(String key, String type, long version, String body) {

        static Heard of(ConsumerRecord<String, byte[]> record) {
            return new Heard(
                    record.key(),
                    header(record, "ce_type"),
                    Long.parseLong(header(record, "ce_aggregateversion")),
                    new String(record.value(), StandardCharsets.UTF_8));
        }

        JsonNode state() {
            return JsonMapper.shared().readTree(body);
        }

        private static String header(ConsumerRecord<String, byte[]> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }
}
