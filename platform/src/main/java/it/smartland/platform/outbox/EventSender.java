package it.smartland.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Sends committed events to the broker in their order. */
final class EventSender {

    private static final Logger log = LoggerFactory.getLogger(EventSender.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;
    private final Scheduler thread;

    /** @param thread one of its own: {@code send} waits for metadata and for room in the producer's buffer */
    EventSender(KafkaTemplate<String, byte[]> kafka, String source, Scheduler thread) {
        this.kafka = kafka;
        this.source = source;
        this.thread = thread;
    }

    /**
     * Sends a page and tells what of it is certainly on the broker. Behind a failed event no other of the same object
     * counts as sent, even where it arrived: it follows once more after the failed one, so that the last word about an
     * object on a compacted topic is its newest state.
     */
    Mono<List<CommittedEvent>> send(List<CommittedEvent> page) {
        return Mono.fromCallable(() -> dispatch(page))
                .subscribeOn(thread)
                .flatMapMany(Flux::fromIterable)
                .concatMap(Sending::outcome)
                .collectList()
                .map(EventSender::inOrder);
    }

    private List<Sending> dispatch(List<CommittedEvent> page) {
        List<Sending> sendings = new ArrayList<>(page.size());
        Set<String> unreachable = new HashSet<>();
        for (CommittedEvent event : page) {
            // A topic without metadata costs max.block.ms a try: one try a page is enough.
            if (unreachable.contains(event.topic())) {
                continue;
            }
            CompletableFuture<?> acknowledgement = begin(event);
            if (acknowledgement.isCompletedExceptionally()) {
                unreachable.add(event.topic());
            }
            sendings.add(new Sending(event, acknowledgement));
        }
        return sendings;
    }

    private CompletableFuture<?> begin(CommittedEvent event) {
        try {
            return kafka.send(event.message(source));
        } catch (KafkaException | org.apache.kafka.common.KafkaException notSent) {
            return CompletableFuture.failedFuture(notSent);
        }
    }

    private static List<CommittedEvent> inOrder(List<Outcome> outcomes) {
        List<CommittedEvent> sent = new ArrayList<>(outcomes.size());
        Set<String> held = new HashSet<>();
        for (Outcome outcome : outcomes) {
            String object = outcome.event().topic() + '/' + outcome.event().key();
            if (!outcome.acknowledged()) {
                held.add(object);
            } else if (!held.contains(object)) {
                sent.add(outcome.event());
            }
        }
        return sent;
    }

    private record Outcome(CommittedEvent event, boolean acknowledged) {}

    private record Sending(CommittedEvent event, CompletableFuture<?> acknowledgement) {

        Mono<Outcome> outcome() {
            return Mono.fromFuture(acknowledgement, true)
                    .thenReturn(new Outcome(event, true))
                    .onErrorResume(this::held);
        }

        private Mono<Outcome> held(Throwable failure) {
            log.warn("Event {} of {} is not sent yet: {}", event.eventId(), event.topic(), failure.toString());
            return Mono.just(new Outcome(event, false));
        }
    }
}
