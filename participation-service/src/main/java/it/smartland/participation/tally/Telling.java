package it.smartland.participation.tally;

import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.row.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Tells what was counted of objects: of each at most once a second, however many people vote. */
@Component
public class Telling {

    private static final int BATCH = 100;

    private static final String ANY_DUE =
            "select exists (select from %s_tally where untold and told_at <= now() - interval '1 second')";

    // The object before its counters, as whoever publishes or withdraws it locks them.
    private static final String TAKE_DUE = """
            with due as (
                select o.id from %1$s_tally t join %1$s o on o.id = t.%1$s
                where t.untold and t.told_at <= now() - interval '1 second'
                order by t.told_at limit :batch for no key update of o skip locked),
            locked as (
                select t.%1$s from %1$s_tally t join due on due.id = t.%1$s
                order by t.%1$s for no key update of t),
            revised as (
                update %1$s o set revision = o.revision + 1 from due where o.id = due.id returning o.*),
            told as (
                update %1$s_tally t set untold = false, told_at = now() from locked
                where t.%1$s = locked.%1$s returning t.*)
            select %3$s from revised %2$s join told t on t.%1$s = %2$s.id
            """;

    private final DatabaseClient db;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    Telling(DatabaseClient db, Outbox outbox, TransactionalOperator transaction) {
        this.db = db;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Tells of all objects of a kind that are due now. */
    public <T> Mono<Void> tellDue(Told<T> kind) {
        return isAnyDue(kind)
                .filter(Boolean::booleanValue)
                .flatMap(due ->
                        tellBatch(kind).repeat().takeUntil(told -> told < BATCH).then());
    }

    /** Asked several times a second, and mostly in vain: not worth a transaction each time. */
    private Mono<Boolean> isAnyDue(Told<?> kind) {
        return db.sql(ANY_DUE.formatted(kind.table())).mapValue(Boolean.class).one();
    }

    private <T> Mono<Long> tellBatch(Told<T> kind) {
        return db.sql(TAKE_DUE.formatted(kind.table(), kind.alias(), kind.columns()))
                .bind("batch", BATCH)
                .map(Columns.into(kind.row()))
                .all()
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(due -> outbox.append(kind.event().apply(due)).thenReturn(due))
                .count()
                .as(transaction::transactional);
    }
}
