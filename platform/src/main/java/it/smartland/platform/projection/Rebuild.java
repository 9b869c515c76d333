package it.smartland.platform.projection;

import it.smartland.platform.projection.Offsets.Stand;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Makes a copy anew from the beginning of its topics. The copy is emptied in one transaction and fills again while it is
 * read; the commit of that transaction is the whole of the act, so that a process which dies after it finishes the
 * rebuild when it starts again, and any other process of the service goes on with it meanwhile.
 */
final class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final Projections projections;
    private final Generations generations;
    private final Offsets offsets;

    Rebuild(Projections projections, Generations generations, Offsets offsets) {
        this.projections = projections;
        this.generations = generations;
        this.offsets = offsets;
    }

    /** Where every projection of the service stands now. */
    Flux<ProjectionStatus> all() {
        return Flux.fromStream(projections::all).concatMap(listener -> status(listener.heard()));
    }

    /** Answers where it stands once the copy is emptied and is being filled; empty where there is none of this name. */
    Mono<ProjectionStatus> begin(String name) {
        return Mono.justOrEmpty(projections.named(name))
                .flatMap(listener -> begin(listener).then(status(listener.heard())));
    }

    private Mono<Void> begin(ProjectionListener<?> listener) {
        HeardProjection<?> heard = listener.heard();
        return generations
                .current(heard.projection())
                .delayUntil(old -> empty(heard))
                .flatMap(old -> moveOn(listener, heard.group(old)));
    }

    /** The commit that begins a rebuild; whoever reads for the projection next, reads from the beginning. */
    Mono<Generation> empty(HeardProjection<?> heard) {
        return generations
                .current(heard.projection())
                .flatMap(old -> stands(heard, old))
                .map(Rebuild::targets)
                .flatMap(targets -> generations.begin(heard.projection(), heard.consumer(), targets))
                .doOnNext(next -> log.info(
                        "Projection {}: emptied, generation {}",
                        heard.projection().name(),
                        next.number()));
    }

    private Mono<Void> moveOn(ProjectionListener<?> listener, String left) {
        return blocking(() -> {
            listener.moveOn();
            offsets.forget(left);
        });
    }

    /** Notes the end of each rebuild, whichever process began it. */
    @Scheduled(initialDelay = 500, fixedDelay = 500)
    Mono<Void> watch() {
        return Flux.fromStream(projections::all)
                .filter(ProjectionListener::mayBeRebuilt)
                .concatMap(listener -> endIfDone(listener.heard()).doOnNext(listener::rebuilt))
                .then();
    }

    private Mono<Generation> endIfDone(HeardProjection<?> heard) {
        return generations
                .current(heard.projection())
                .filterWhen(current -> stands(heard, current).map(current::isReachedBy))
                .delayUntil(current -> end(heard, current));
    }

    private Mono<Boolean> end(HeardProjection<?> heard, Generation current) {
        return generations
                .end(heard.projection(), current)
                .filter(Boolean::booleanValue)
                .doOnNext(first ->
                        log.info("Projection {}: rebuilt", heard.projection().name()));
    }

    private Mono<ProjectionStatus> status(HeardProjection<?> heard) {
        return generations.current(heard.projection()).flatMap(current -> status(heard, current));
    }

    private Mono<ProjectionStatus> status(HeardProjection<?> heard, Generation current) {
        return Mono.zip(
                stands(heard, current),
                generations.rows(heard.projection()),
                (stands, rows) -> ProjectionStatus.of(heard, current, stands, rows));
    }

    private Mono<List<Stand>> stands(HeardProjection<?> heard, Generation generation) {
        return Mono.fromCallable(() -> offsets.of(heard.topics(), heard.group(generation)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Map<String, Long> targets(List<Stand> stands) {
        return stands.stream()
                .collect(Collectors.toMap(stand -> stand.partition().toString(), Stand::end));
    }

    private static Mono<Void> blocking(Runnable act) {
        return Mono.<Void>fromRunnable(act).subscribeOn(Schedulers.boundedElastic());
    }
}
