package it.smartland.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Hands the dead letters of a service to its listeners once more, after their cause is gone: a release that understands
 * them, a row corrected. They are handed over here and not put back on their topic, for that is read by others and keeps
 * the last word about each object.
 */
final class DeadLetterReplay {

    /** What a projection that was made anew reads in is called as before, and its number. */
    private static final Pattern GENERATION = Pattern.compile("\\.\\d+$");

    private static final Duration POLL = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Supplier<Stream<MessageListenerContainer>> listeners;
    private final DeadLetters deadLetters;
    private final String topic;
    private final String group;

    DeadLetterReplay(
            ConsumerFactory<String, byte[]> consumers,
            Supplier<Stream<MessageListenerContainer>> listeners,
            DeadLetters deadLetters,
            String topic,
            String group) {
        this.consumers = consumers;
        this.listeners = listeners;
        this.deadLetters = deadLetters;
        this.topic = topic;
        this.group = group;
    }

    /**
     * What came of a replay.
     *
     * @param applied letters that their listener has taken now
     * @param refused letters that it has refused again: they are dead letters anew, with the new cause
     */
    record Outcome(int applied, int refused) {}

    /** How many letters wait. */
    synchronized long waiting() {
        try (Consumer<String, byte[]> consumer = open()) {
            return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                    .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
                    .sum();
        }
    }

    /** Those that wait now, each once; an outage ends it, and what is left waits on. */
    synchronized Outcome replay() {
        int applied = 0;
        int refused = 0;
        try (Consumer<String, byte[]> consumer = open()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
                    TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                    if (letter.offset() < ends.getOrDefault(partition, 0L)) {
                        if (hand(new DeadLetter(letter))) {
                            applied++;
                        } else {
                            refused++;
                        }
                        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                    }
                }
            }
        }
        return new Outcome(applied, refused);
    }

    private boolean hand(DeadLetter letter) {
        ConsumerRecord<String, byte[]> message = letter.message();
        try {
            listener(letter)
                    .orElseThrow(() -> new PoisonEventException("No listener reads " + message.topic() + " any more"))
                    .onMessage(List.of(message), null, null);
            return true;
        } catch (PoisonEventException | KafkaException failure) {
            PoisonEventException poison = PoisonEventException.in(failure).orElseThrow(() -> failure);
            String reader = letter.group().orElse(null);
            deadLetters.accept(message, null, new ListenerExecutionFailedException("Refused again", reader, poison));
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<BatchAcknowledgingConsumerAwareMessageListener<String, byte[]>> listener(DeadLetter letter) {
        return listeners
                .get()
                .filter(container ->
                        purpose(letter.group()).equals(purpose(Optional.ofNullable(container.getGroupId()))))
                .map(MessageListenerContainer::getContainerProperties)
                .filter(properties -> letter.topic()
                        .map(original -> List.of(properties.getTopics()).contains(original))
                        .orElse(false))
                .map(properties -> (BatchAcknowledgingConsumerAwareMessageListener<String, byte[]>)
                        properties.getMessageListener())
                .findFirst();
    }

    private static Optional<String> purpose(Optional<String> group) {
        return group.map(name -> GENERATION.matcher(name).replaceFirst(""));
    }

    private Consumer<String, byte[]> open() {
        Consumer<String, byte[]> consumer = consumers.createConsumer(group, "dead-letters");
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        return consumer;
    }
}
