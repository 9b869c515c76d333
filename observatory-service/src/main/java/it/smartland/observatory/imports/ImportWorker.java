package it.smartland.observatory.imports;

import it.smartland.platform.problem.Outage;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Loads what was brought, one file after the other; any number of instances may, none loads a file twice. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportQueue queue;
    private final ImportLoad load;
    private final DataImports imports;
    private final List<Outage> outages;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    ImportWorker(
            ImportQueue queue,
            ImportLoad load,
            DataImports imports,
            List<Outage> outages,
            TransactionalOperator transaction,
            Clock clock) {
        this.queue = queue;
        this.load = load;
        this.imports = imports;
        this.outages = outages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** At a fixed rate, since a fixed delay would keep the one thread of all such schedules for as long as a load takes. */
    @Scheduled(fixedRateString = "${smartland.imports.every:200ms}")
    Mono<Void> work() {
        return Mono.defer(() -> busy.compareAndSet(false, true) ? loadAll() : Mono.empty());
    }

    private Mono<Void> loadAll() {
        return Mono.defer(this::next).repeat().takeUntil(found -> !found).then().doFinally(end -> busy.set(false));
    }

    /** Whether there was one to load. */
    private Mono<Boolean> next() {
        return queue.claim()
                .flatMap(this::loaded)
                .defaultIfEmpty(false)
                .as(transaction::transactional)
                .onErrorResume(LoadFailedException.class, this::giveUp);
    }

    private Mono<Boolean> loaded(UUID id) {
        return load.run(id)
                .then(queue.remove(id))
                .thenReturn(true)
                .onErrorMap(failure -> new LoadFailedException(id, failure));
    }

    /** Nothing of it is kept. While a server is away it stays in the queue, and is loaded when it is back. */
    private Mono<Boolean> giveUp(LoadFailedException failure) {
        Throwable cause = failure.getCause();
        if (outages.stream().anyMatch(outage -> outage.codeOf(cause).isPresent())) {
            LOG.warn("Import {} waits: {}", failure.id, cause.toString());
            return Mono.just(false);
        }
        if (!(cause instanceof CancelledException)) {
            LOG.error("Import {} failed", failure.id, cause);
        }
        // A cancelled one is over already, and stays so.
        return imports.stop(failure.id, ImportState.FAILED, clock.instant())
                .then(queue.remove(failure.id))
                .thenReturn(true)
                .as(transaction::transactional);
    }

    /** The import was cancelled while it ran. */
    static final class CancelledException extends RuntimeException {}

    /** Carries a failure out of the transaction, so that this is rolled back. */
    private static final class LoadFailedException extends RuntimeException {

        private final UUID id;

        LoadFailedException(UUID id, Throwable cause) {
            super(cause);
            this.id = id;
        }

        @Override
        public synchronized Throwable getCause() {
            return Objects.requireNonNull(super.getCause());
        }
    }
}
