package it.smartland.grants.call;

import it.smartland.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Writes down that a call is closed, and that what was not submitted has expired. What counts is the closing instant
 * itself, which every act is held to; this only follows it.
 */
@Component
class CallClosing {

    private static final int BATCH = 50;

    private static final String EXPIRE = """
            update application set status = 'EXPIRED', version = version + 1, updated_at = :now
            where call = :call and status = 'DRAFT'
            """;

    private final Calls calls;
    private final DatabaseClient db;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    CallClosing(Calls calls, DatabaseClient db, Outbox outbox, TransactionalOperator transaction, Clock clock) {
        this.calls = calls;
        this.db = db;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Closes what the clock has closed; several instances may do so at once. */
    @Scheduled(fixedDelayString = "${smartland.closing.every:1s}")
    public Mono<Void> closeOverdue() {
        // The schedule calls this method once, and subscribes again and again to what it got.
        return Mono.defer(() -> closeBatch(clock.instant()))
                .repeat()
                .takeUntil(closed -> closed < BATCH)
                .then();
    }

    private Mono<Long> closeBatch(Instant now) {
        return calls.lockOverdue(now, BATCH)
                .collectList()
                .flatMapIterable(overdue -> overdue)
                .concatMap(overdue -> settle(overdue, now))
                .count()
                .as(transaction::transactional);
    }

    /** The locked call as the clock makes it, written down where that is news. */
    Mono<Call> settle(Call locked, Instant now) {
        Call settled = locked.settledAt(now);
        return settled.equals(locked) ? Mono.just(locked) : close(settled);
    }

    private Mono<Call> close(Call closed) {
        return calls.update(closed)
                .then(expireDrafts(closed.id(), closed.updatedAt()))
                .then(outbox.append(CallEvents.reached(closed)))
                .thenReturn(closed);
    }

    private Mono<Void> expireDrafts(UUID call, Instant at) {
        return db.sql(EXPIRE).bind("call", call).bind("now", at).then();
    }
}
