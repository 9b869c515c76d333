package it.smartland.participation.signal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Only where something new was seen can there be something new to look at. */
    private Mono<Integer> keep(List<Sighting> noted) {
        if (noted.isEmpty()) {
            return Mono.just(0);
        }
        Set<UUID> solutions = noted.stream().map(Sighting::solution).collect(Collectors.toSet());
        return flags.keep(noted)
                .then(flags.raise(solutions, properties.people()))
                .thenReturn(noted.size());
    }

    @Scheduled(fixedDelayString = "${smartland.signals.forget-every:10m}")
    Mono<Void> forget() {
        return Mono.defer(() -> flags.forget(clock.instant().minus(properties.kept())));
    }
}
