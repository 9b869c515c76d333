package it.smartland.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/** Sets aside what cannot be applied, with its cause in the headers, so that the events behind it go on. */
final class DeadLetters implements ConsumerAwareRecordRecoverer {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterPublishingRecoverer publisher;
    private final MeterRegistry meters;

    DeadLetters(KafkaOperations<String, byte[]> kafka, String topic, MeterRegistry meters) {
        // Partition -1 leaves the choice to the producer.
        BiFunction<ConsumerRecord<?, ?>, Exception, @Nullable TopicPartition> destination =
                (message, failure) -> new TopicPartition(topic, -1);
        this.publisher = new DeadLetterPublishingRecoverer(kafka, destination);
        this.publisher.setFailIfSendResultIsError(true);
        this.meters = meters;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, @Nullable Consumer<?, ?> consumer, @Nullable Exception failure) {
        Exception cause = shortened(failure);
        publisher.accept(message, consumer, cause);
        meters.counter("smartland.dead.letters", "topic", message.topic()).increment();
        log.error("Dead letter: {}-{}@{}", message.topic(), message.partition(), message.offset(), cause);
    }

    /** What is wrong with the event and for which group, without the wrappings in between. */
    private static Exception shortened(@Nullable Exception failure) {
        String group = failure instanceof ListenerExecutionFailedException listener ? listener.getGroupId() : null;
        return PoisonEventException.in(failure)
                .<Exception>map(poison -> new ListenerExecutionFailedException("Poison event", group, poison))
                .orElseGet(() -> failure == null ? new IllegalStateException("The cause is not known") : failure);
    }
}
