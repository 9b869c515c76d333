package it.smartland.gateway.stream;

import it.smartland.contracts.Topic;
import it.smartland.gateway.stream.Entry.Gap;
import it.smartland.gateway.stream.Entry.Gap.Reason;
import it.smartland.platform.topic.TopicNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Some public topics on the broker, read from given offsets on, in no group. It waits: not for an event loop. */
final class TopicLog implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Consumer<String, byte[]> consumer;
    private final Map<String, Topic> topics = new HashMap<>();
    private final StructuredEvents events;
    private final Set<TopicPartition> jumped = new HashSet<>();
    private Offsets positions = Offsets.NONE;

    TopicLog(Consumer<String, byte[]> consumer, Set<Topic> topics, TopicNames names, StructuredEvents events) {
        this.consumer = consumer;
        this.events = events;
        topics.forEach(topic -> this.topics.put(names.of(topic), topic));
    }

    /** The offsets that the next events will have. */
    Offsets ends() {
        return offsets(consumer.endOffsets(existing()));
    }

    /** Whether there are more partitions than those that are read. */
    boolean hasGrown() {
        return existing().size() > consumer.assignment().size();
    }

    /**
     * Reads on from there, every partition that exists; one that is not named from its beginning.
     *
     * @return where it goes on elsewhere, because there is nothing at these offsets
     */
    List<Entry> readFrom(Offsets from) {
        List<TopicPartition> partitions = existing();
        Offsets beginnings = offsets(consumer.beginningOffsets(partitions));
        Offsets ends = offsets(consumer.endOffsets(partitions));
        consumer.assign(partitions);
        jumped.clear();
        List<Entry> gaps = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            Topic topic = topic(partition);
            long beginning = beginnings.of(topic, partition.partition());
            long asked = from.of(topic, partition.partition());
            boolean expired = asked < beginning;
            boolean reset = asked > ends.of(topic, partition.partition());
            long start = expired || reset ? beginning : asked;
            if (expired || reset) {
                Reason reason = expired ? Reason.EXPIRED : Reason.RESET;
                gaps.add(new Gap(topic, partition.partition(), asked, start, reason));
            }
            consumer.seek(partition, start);
            positions = positions.with(topic, partition.partition(), start);
        }
        return gaps;
    }

    /** What comes next, in the order of each partition; empty when there was nothing for so long. */
    List<Entry> next(Duration patience) {
        if (consumer.assignment().isEmpty()) {
            pause(patience);
            return List.of();
        }
        ConsumerRecords<String, byte[]> messages;
        try {
            messages = consumer.poll(patience);
        } catch (OffsetOutOfRangeException e) {
            return readFrom(positions);
        }
        if (messages.isEmpty()) {
            jumped.clear();
        }
        List<Entry> entries = new ArrayList<>(messages.count());
        messages.forEach(message -> take(message, entries));
        return entries;
    }

    /** How far it has read: also past what was no event. */
    Offsets positions() {
        return positions;
    }

    /** From any thread: ends the wait that it is in with an exception, or the next. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(FAREWELL));
    }

    /** Where no topic exists yet, the consumer has nothing to wait for. */
    private static void pause(Duration patience) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void take(ConsumerRecord<String, byte[]> message, List<Entry> entries) {
        TopicPartition partition = new TopicPartition(message.topic(), message.partition());
        Topic topic = topic(partition);
        long expected = positions.of(topic, message.partition());
        // A compacted topic is full of holes: the first says that there are some.
        if (message.offset() > expected && jumped.add(partition)) {
            entries.add(new Gap(topic, message.partition(), expected, message.offset(), Reason.COMPACTED));
        }
        events.read(topic, message).ifPresent(entries::add);
        positions = positions.with(topic, message.partition(), message.offset() + 1);
    }

    private List<TopicPartition> existing() {
        return consumer.listTopics().entrySet().stream()
                .filter(entry -> topics.containsKey(entry.getKey()))
                .flatMap(entry -> partitions(entry.getKey(), entry.getValue().size()))
                .toList();
    }

    private static Stream<TopicPartition> partitions(String topic, int number) {
        return IntStream.range(0, number).mapToObj(partition -> new TopicPartition(topic, partition));
    }

    private Offsets offsets(Map<TopicPartition, Long> offsets) {
        Offsets all = Offsets.NONE;
        for (Map.Entry<TopicPartition, Long> entry : offsets.entrySet()) {
            all = all.with(topic(entry.getKey()), entry.getKey().partition(), entry.getValue());
        }
        return all;
    }

    private Topic topic(TopicPartition partition) {
        Topic topic = topics.get(partition.topic());
        if (topic == null) {
            throw new IllegalStateException(partition + " was not asked for");
        }
        return topic;
    }
}
