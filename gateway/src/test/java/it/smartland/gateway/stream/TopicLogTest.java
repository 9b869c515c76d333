package it.smartland.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.gateway.stream.Entry.Event;
import it.smartland.gateway.stream.Entry.Gap;
import it.smartland.platform.topic.TopicNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a broker's compaction leaves, which no test can wait for. */
class TopicLogTest {

    private static final Topic TOPIC = Topic.PARTICIPATION_SOLUTIONS;
    private static final TopicPartition PARTITION = new TopicPartition("smartland.participation.solutions.v1", 0);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("none");
    private final TopicLog log = new TopicLog(
            consumer,
            Set.of(TOPIC),
            new TopicNames("smartland.", "dead.", "group."),
            new StructuredEvents(new JsonMapper()));

    @BeforeEach
    void topic() {
        consumer.updatePartitions(
                PARTITION.topic(), List.of(new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), null, null)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 100L));
    }

    @Test
    void saysOnceThatThereAreHoles() {
        assertThat(log.readFrom(Offsets.NONE.with(TOPIC, 0, 10))).isEmpty();
        List.of(20, 25, 26).forEach(this::add);

        List<Entry> entries = log.next(Duration.ZERO);

        assertThat(entries.getFirst()).isEqualTo(new Gap(TOPIC, 0, 10, 20, Gap.Reason.COMPACTED));
        assertThat(entries.subList(1, 4))
                .allMatch(Event.class::isInstance)
                .extracting(Entry::next)
                .containsExactly(21L, 26L, 27L);
        assertThat(log.positions()).isEqualTo(Offsets.NONE.with(TOPIC, 0, 27));
    }

    @Test
    void saysSoAgainOnceItHadReadEverything() {
        log.readFrom(Offsets.NONE.with(TOPIC, 0, 10));
        add(20);
        log.next(Duration.ZERO);
        log.next(Duration.ZERO);
        add(30);

        assertThat(log.next(Duration.ZERO)).contains(new Gap(TOPIC, 0, 21, 30, Gap.Reason.COMPACTED));
    }

    @Test
    void findsANewPartition() {
        log.readFrom(Offsets.NONE);
        assertThat(log.hasGrown()).isFalse();
        consumer.updatePartitions(
                PARTITION.topic(),
                List.of(
                        new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), null, null),
                        new PartitionInfo(PARTITION.topic(), 1, Node.noNode(), null, null)));
        assertThat(log.hasGrown()).isTrue();
    }

    private void add(int offset) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(PARTITION.topic(), 0, offset, "key", "{}".getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", "1", "ce_source", "/", "ce_specversion", "1.0", "ce_type", "it.smartland.test.v1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        consumer.addRecord(message);
    }
}
