package it.smartland.platform.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;

/** How far the broker's partitions go, and how far a group has read them. Waits for the broker: not for an event loop. */
final class Offsets {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaAdmin settings;

    Offsets(KafkaAdmin settings) {
        this.settings = settings;
    }

    /**
     * Where one partition stands.
     *
     * @param begin its first offset that is left
     * @param end the offset that its next message will have
     * @param read the offset that the group will read next
     */
    record Stand(TopicPartition partition, long begin, long end, long read) {

        long lag() {
            return Math.max(0, end - read);
        }
    }

    /** In the order of topics and partitions; a topic that does not exist has none. */
    List<Stand> of(Collection<String> topics, String group) {
        try (Admin admin = Admin.create(settings.getConfigurationProperties())) {
            List<TopicPartition> partitions =
                    topics.stream().flatMap(topic -> partitions(admin, topic)).toList();
            Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
            Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
            Map<TopicPartition, Long> read = new HashMap<>(begins);
            wait(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                    .forEach((partition, offset) -> read.put(partition, offset.offset()));
            return partitions.stream()
                    .map(partition -> new Stand(
                            partition,
                            begins.getOrDefault(partition, 0L),
                            ends.getOrDefault(partition, 0L),
                            read.getOrDefault(partition, 0L)))
                    .toList();
        }
    }

    /** A group that nobody reads in any more; one that is still read in goes by itself when it is left. */
    void forget(String group) {
        try (Admin admin = Admin.create(settings.getConfigurationProperties())) {
            admin.deleteConsumerGroups(List.of(group));
        }
    }

    private static Stream<TopicPartition> partitions(Admin admin, String topic) {
        try {
            return wait(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                    .flatMap(found -> found.partitions().stream())
                    .map(info -> new TopicPartition(topic, info.partition()));
        } catch (UnknownTopicOrPartitionException nobodyWritesItYet) {
            return Stream.empty();
        }
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec));
        return wait(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private static <T> T wait(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new KafkaException("Broker", e);
        } catch (TimeoutException e) {
            throw new KafkaException("The broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted", e);
        }
    }
}
