package it.smartland.platform.inbox;

import it.smartland.platform.problem.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;
import reactor.core.publisher.Mono;

/**
 * Keeps a copy of what other services tell: what a {@code @KafkaListener} calls with each batch. It returns when the
 * batch is committed. An event that cannot be applied is singled out for the dead letters, and what went before it is
 * applied; when the database is away the whole batch is left to be tried again, for ever.
 */
public final class Projector {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Inbox inbox;
    private final List<Outage> outages;

    Projector(Inbox inbox, List<Outage> outages) {
        this.inbox = inbox;
        this.outages = outages;
    }

    /**
     * @param consumer what applies, such as {@code participation.territories}
     * @param kind the record of the contracts that the events carry
     * @param projection writes states in one statement, each key once, in the order of their keys
     */
    public <S> void apply(
            String consumer,
            List<ConsumerRecord<String, byte[]>> messages,
            Class<S> kind,
            Function<List<Arrival<S>>, Mono<Void>> projection) {
        apply(consumer, messages, topic -> kind, projection);
    }

    /**
     * Of several topics.
     *
     * @param kind the record of the contracts that the events of a topic carry, by the topic's name
     */
    public <S> void apply(
            String consumer,
            List<ConsumerRecord<String, byte[]>> messages,
            Function<String, Class<? extends S>> kind,
            Function<List<Arrival<S>>, Mono<Void>> projection) {
        Batch<S> batch = new Batch<>(consumer, kind, projection);
        List<IncomingEvent> events = new ArrayList<>(messages.size());
        List<Integer> positions = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            // A message without a body is the removal that compaction leaves, told by an event of its own before.
            if (messages.get(i).value() != null) {
                try {
                    events.add(batch.read(messages.get(i)));
                    positions.add(i);
                } catch (PoisonEventException poison) {
                    applyAll(batch, events, positions);
                    throw new BatchListenerFailedException("Poison event", poison, i);
                }
            }
        }
        applyAll(batch, events, positions);
    }

    private void applyAll(Batch<?> batch, List<IncomingEvent> events, List<Integer> positions) {
        try {
            apply(batch, events);
        } catch (RuntimeException failure) {
            if (isNoFaultOfTheEvents(failure)) {
                throw failure;
            }
            applyOneByOne(batch, events, positions);
        }
    }

    /** Finds the event that spoils a batch. */
    private void applyOneByOne(Batch<?> batch, List<IncomingEvent> events, List<Integer> positions) {
        for (int i = 0; i < events.size(); i++) {
            try {
                apply(batch, List.of(events.get(i)));
            } catch (RuntimeException failure) {
                if (isNoFaultOfTheEvents(failure)) {
                    throw failure;
                }
                PoisonEventException poison =
                        new PoisonEventException("The event cannot be applied: " + failure.getMessage(), failure);
                throw new BatchListenerFailedException("Poison event", poison, positions.get(i));
            }
        }
    }

    /** The listener's thread waits: the next batch must not overtake this one. */
    private void apply(Batch<?> batch, List<IncomingEvent> events) {
        if (!events.isEmpty()) {
            inbox.apply(batch.consumer(), events, batch::project)
                    .timeout(PATIENCE)
                    .block(PATIENCE.plusSeconds(5));
        }
    }

    private boolean isNoFaultOfTheEvents(RuntimeException failure) {
        return failure instanceof ReplacedConsumerException || isOutage(failure);
    }

    private boolean isOutage(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable current = cause;
            if (current instanceof TimeoutException
                    || outages.stream()
                            .anyMatch(outage -> outage.codeOf(current).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private record Batch<S>(
            String consumer,
            Function<String, Class<? extends S>> kind,
            Function<List<Arrival<S>>, Mono<Void>> projection) {

        /** Reads the state too, so that a poison event is known before the batch is begun. */
        IncomingEvent read(ConsumerRecord<String, byte[]> message) {
            IncomingEvent event = IncomingEvent.of(message);
            arrival(event);
            return event;
        }

        Mono<Void> project(List<IncomingEvent> events) {
            return projection.apply(events.stream().map(this::arrival).toList());
        }

        private Arrival<S> arrival(IncomingEvent event) {
            return Arrival.of(event, kind.apply(event.topic()));
        }
    }
}
