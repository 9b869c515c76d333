package it.smartland.observatory.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import it.smartland.observatory.imports.DataImports.Outcome;
import it.smartland.observatory.imports.ImportWorker.CancelledException;
import it.smartland.observatory.indicator.Indicator;
import it.smartland.observatory.indicator.Indicators;
import it.smartland.observatory.territory.Places;
import it.smartland.observatory.vintage.StagedRow;
import it.smartland.observatory.vintage.Staging;
import it.smartland.observatory.vintage.Vintages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Loads one file: stages it, reports on it, makes its values current. All in the transaction of whoever calls, but for
 * what is to be seen while it runs.
 */
@Component
class ImportLoad {

    private final DataImports imports;
    private final ImportFiles files;
    private final MappingReader mappings;
    private final Places places;
    private final Indicators indicators;
    private final Staging staging;
    private final Vintages vintages;
    private final TransactionalOperator aside;
    private final Clock clock;
    private final Counter read;
    private final Counter rejected;

    ImportLoad(
            DataImports imports,
            ImportFiles files,
            MappingReader mappings,
            Places places,
            Indicators indicators,
            Staging staging,
            Vintages vintages,
            ReactiveTransactionManager transactions,
            Clock clock,
            MeterRegistry meters) {
        this.imports = imports;
        this.files = files;
        this.mappings = mappings;
        this.places = places;
        this.indicators = indicators;
        this.staging = staging;
        this.vintages = vintages;
        this.aside = TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.clock = clock;
        this.read = rows(meters, "read");
        this.rejected = rows(meters, "rejected");
    }

    private static Counter rows(MeterRegistry meters, String what) {
        return Counter.builder("smartland.import.rows")
                .description("Rows of the files that were loaded or judged")
                .tag("result", what)
                .register(meters);
    }

    Mono<Void> run(UUID id) {
        return imports.start(id, clock.instant())
                .as(aside::transactional)
                .switchIfEmpty(Mono.error(CancelledException::new))
                .flatMap(this::load);
    }

    private Mono<Void> load(DataImport started) {
        ImportRequest request = mappings.kept(started.mapping());
        Mapping mapping = Mapping.of(request);
        return vocabulary(mapping)
                .flatMap(vocabulary -> staging.open().then(stage(started.id(), mapping, vocabulary)))
                .flatMap(rejected -> settle(started.id(), request, rejected));
    }

    private Mono<Vocabulary> vocabulary(Mapping mapping) {
        Flux<Indicator> spokenOf = Flux.fromIterable(mapping.values())
                .map(Mapping.Values::indicator)
                .distinct()
                .concatMap(indicators::find);
        return places.all()
                .collectList()
                .zipWith(spokenOf.collectMap(Indicator::code, Indicator::facts), Vocabulary::new);
    }

    private Mono<Tally> stage(UUID id, Mapping mapping, Vocabulary vocabulary) {
        return Mono.usingWhen(
                files.copy(id).as(aside::transactional),
                path -> stage(id, path, mapping, vocabulary),
                path -> Mono.fromRunnable(() -> ImportFiles.discard(path)).subscribeOn(Schedulers.boundedElastic()));
    }

    private Mono<Tally> stage(UUID id, Path path, Mapping mapping, Vocabulary vocabulary) {
        return Mono.using(() -> open(path, mapping, vocabulary), file -> stage(id, file))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static CsvFile open(Path path, Mapping mapping, Vocabulary vocabulary) throws IOException {
        InputStream content = Files.newInputStream(path);
        return new CsvFile(content, mapping, vocabulary);
    }

    private Mono<Tally> stage(UUID id, CsvFile file) {
        // The file is read on a thread that may wait, whoever asks for more.
        Flux<List<StagedRow>> rows = Flux.<List<StagedRow>>generate(sink -> {
                    if (file.hasNext()) {
                        sink.next(file.next());
                    } else {
                        sink.complete();
                    }
                })
                .subscribeOn(Schedulers.boundedElastic())
                .concatMap(staged -> progress(id, file.rows()).thenReturn(staged), 1);
        return staging.copy(rows)
                .then(staging.singleOut())
                .map(again -> new Tally(file.rows(), file.rejected() + again));
    }

    private Mono<Boolean> progress(UUID id, long rows) {
        return imports.progress(id, rows, clock.instant())
                .as(aside::transactional)
                .filter(running -> running)
                .switchIfEmpty(Mono.error(CancelledException::new));
    }

    /** The report is kept in any case; the values are made current where the mode allows it. */
    private Mono<Void> settle(UUID id, ImportRequest request, Tally tally) {
        return staging.report(id)
                .then(staging.count())
                .flatMap(staged -> loaded(id, request, staged)
                        .map(vintage -> outcome(request, tally, staged, vintage.orElse(null))))
                .flatMap(outcome -> imports.end(id, outcome, clock.instant()))
                .filter(ended -> ended)
                .switchIfEmpty(Mono.error(CancelledException::new))
                .doOnNext(ended -> count(tally))
                .then();
    }

    private void count(Tally tally) {
        read.increment(tally.rows());
        rejected.increment(tally.rejected());
    }

    private Mono<Optional<Instant>> loaded(UUID id, ImportRequest request, Staging.Count staged) {
        boolean faultless = staged.errors() == 0;
        return switch (request.mode()) {
            case VALIDATE -> Mono.just(Optional.empty());
            case PARTIAL -> vintages.load(id).singleOptional();
            case STRICT -> faultless ? vintages.load(id).singleOptional() : Mono.just(Optional.empty());
            case null -> throw new IllegalStateException("a mapping is kept with its mode");
        };
    }

    private static Outcome outcome(
            ImportRequest request, Tally tally, Staging.Count staged, @Nullable Instant vintage) {
        boolean written = vintage != null || staged.errors() == 0;
        ImportState state =
                request.mode() == ImportMode.VALIDATE || written ? ImportState.SUCCEEDED : ImportState.FAILED;
        boolean kept = request.mode() != ImportMode.STRICT || staged.errors() == 0;
        return new Outcome(state, tally.rows(), kept ? staged.values() : 0, tally.rejected(), vintage);
    }

    private record Tally(long rows, long rejected) {}
}
