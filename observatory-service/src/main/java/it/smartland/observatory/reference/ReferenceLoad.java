package it.smartland.observatory.reference;

import it.smartland.observatory.imports.ImportService;
import it.smartland.observatory.indicator.IndicatorService;
import it.smartland.observatory.territory.TerritoryReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the reference facts in at every start, and again and again while the database is away: the start does not wait
 * for them, but the service is ready only when they are there. Facts that are known already change nothing.
 */
@Component("reference")
class ReferenceLoad implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoad.class);

    private final IndicatorService indicators;
    private final ImportService imports;
    private final ReferenceFigures figures;
    private final Mono<Long> territories;
    private volatile @Nullable UUID figuresImport;
    private volatile boolean loaded;
    private volatile boolean refused;

    /** Reads the files on the starting thread: a faulty one stops the start, with its line. */
    ReferenceLoad(
            ReferenceProperties files,
            TerritoryReference territories,
            IndicatorService indicators,
            ImportService imports) {
        this.indicators = indicators;
        this.imports = imports;
        this.figures = ReferenceFigures.read(files.indicators(), files.observations());
        this.territories = territories.load(files.territories());
    }

    @Override
    public Health health() {
        return (loaded ? Health.up() : Health.outOfService()).build();
    }

    @Scheduled(fixedDelay = 250)
    Mono<Void> load() {
        return Mono.defer(this::nextStep)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> LOG.warn("The reference facts are not loaded yet: {}", failure.toString())));
    }

    /** Brings the facts in first, and looks after their import then: nobody waits for it in between. */
    private Mono<Void> nextStep() {
        UUID begun = figuresImport;
        if (loaded || refused) {
            return Mono.empty();
        }
        return begun == null
                ? bring().doOnNext(id -> figuresImport = id).then()
                : imports.succeeded(begun).doOnNext(this::finish).then();
    }

    private Mono<UUID> bring() {
        return territories
                .doOnNext(changed -> LOG.info("Territories: {} new or changed", changed))
                .thenMany(Flux.fromIterable(figures.indicators().entrySet()))
                .concatMap(indicator -> indicators.introduce(indicator.getKey(), indicator.getValue()))
                .then(Mono.defer(
                        () -> imports.takeReference(figures.fileName(), figures.columns(), figures.content())));
    }

    private void finish(boolean succeeded) {
        loaded = succeeded;
        refused = !succeeded;
        if (succeeded) {
            LOG.info(
                    "Indicators: {} with their reference figures",
                    figures.indicators().size());
        } else {
            LOG.error("The reference figures were refused: the report of their import says why");
        }
    }
}
