package it.smartland.platform.outbox;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Tells the relay in this process that something was committed; a word that gets lost is made up for by its polling. */
final class Wake {

    private final Sinks.Many<Boolean> calls = Sinks.many().multicast().directBestEffort();

    void relay() {
        calls.tryEmitNext(Boolean.TRUE);
    }

    Flux<Boolean> calls() {
        return calls.asFlux();
    }
}
