package it.smartland.participation.signal;

import java.time.Clock;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what was noted, raises flags and forgets, apart from all votes. */
@Component
class SignalWorker {

    private static final int BATCH = 1_000;

    private final Sightings sightings;
    private final Flags flags;
    private final SignalProperties properties;
    private final Clock clock;

    SignalWorker(Sightings sightings, Flags flags, SignalProperties properties, Clock clock) {
        this.sightings = sightings;
        this.flags = flags;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${smartland.signals.keep-every:1s}")
    Mono<Void> keep() {
        return Mono.defer(() -> keep(sightings.take(BATCH)))
                .repeat()
                .takeUntil(kept -> kept < BATCH)
                .then();
    }

    private Mono<Integer> keep(List<Sighting> noted) {
        return noted.isEmpty() ? Mono.just(0) : flags.keep(noted).thenReturn(noted.size());
    }

    @Scheduled(fixedDelayString = "${smartland.signals.look-every:1m}")
    Mono<Void> look() {
        return Mono.defer(() -> flags.raise(properties.people())
                .then(flags.forget(clock.instant().minus(properties.kept()))));
    }
}
