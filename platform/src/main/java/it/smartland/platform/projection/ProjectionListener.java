package it.smartland.platform.projection;

import it.smartland.platform.inbox.Arrival;
import it.smartland.platform.inbox.Projector;
import it.smartland.platform.inbox.ReplacedConsumerException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.support.Acknowledgment;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Hears the topics of one projection, in the generation that it is in. */
final class ProjectionListener<S> implements BatchAcknowledgingConsumerAwareMessageListener<String, byte[]> {

    private static final Retry WHILE_THE_DATABASE_STARTS = Retry.backoff(8, Duration.ofMillis(200));
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HeardProjection<S> heard;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;
    private final Projector projector;
    private final Generations generations;

    private volatile int generation;
    private volatile boolean mayBeRebuilt;
    private boolean closed;

    ProjectionListener(
            HeardProjection<S> heard,
            ConcurrentMessageListenerContainer<String, byte[]> container,
            Projector projector,
            Generations generations) {
        this.heard = heard;
        this.container = container;
        this.projector = projector;
        this.generations = generations;
        container.setBeanName(heard.projection().name());
        container.setupMessageListener(this);
    }

    HeardProjection<S> heard() {
        return heard;
    }

    ConcurrentMessageListenerContainer<String, byte[]> container() {
        return container;
    }

    /** Blocks the starting thread, as the migrations before it do. */
    synchronized void start() {
        closed = false;
        if (container.isAutoStartup()) {
            listen();
        }
    }

    synchronized void stop() {
        closed = true;
        container.stop();
    }

    /** Leaves the group that it reads in and joins that of the current generation. */
    synchronized void moveOn() {
        if (!closed && container.isRunning()) {
            container.stop();
            listen();
        }
    }

    /** Whether a rebuild was under way when it last joined its group, and nobody has seen its end. */
    boolean mayBeRebuilt() {
        return mayBeRebuilt;
    }

    /** The end of the rebuild of this generation has been seen. */
    synchronized void rebuilt(Generation seen) {
        if (seen.number() == generation) {
            mayBeRebuilt = false;
        }
    }

    private void listen() {
        Generation current = Objects.requireNonNull(generations
                .current(heard.projection())
                .retryWhen(WHILE_THE_DATABASE_STARTS)
                .block(PATIENCE));
        generation = current.number();
        mayBeRebuilt = current.isBeingRebuilt();
        container.getContainerProperties().setGroupId(heard.group(current));
        container.start();
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<String, byte[]>> messages,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer) {
        int reading = generation;
        try {
            projector.<S>apply(heard.consumer(), messages, heard::state, arrivals -> write(reading, arrivals));
        } catch (ReplacedConsumerException replaced) {
            // Not on this thread: the container waits for it when it stops.
            Thread.ofVirtual().name("projection-" + heard.projection().name()).start(this::moveOn);
        }
    }

    private Mono<Void> write(int reading, List<Arrival<S>> arrivals) {
        return generations
                .require(heard.projection(), reading)
                .then(Mono.defer(() -> heard.projection().write().apply(arrivals)));
    }
}
