package it.smartland.participation.opinion;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.row.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Tells what was counted of opinions: of each at most once a second, however many people vote. */
@Component
public class OpinionTelling {

    private static final int BATCH = 100;

    private static final String TAKE_DUE = """
            with due as (
                select o.id from opinion_tally t join opinion o on o.id = t.opinion
                where t.untold and t.told_at <= now() - interval '1 second'
                order by t.told_at limit :batch for no key update of o skip locked),
            locked as (
                select t.opinion from opinion_tally t join due on due.id = t.opinion
                order by t.opinion for no key update of t),
            o as (
                update opinion o set revision = o.revision + 1 from due where o.id = due.id returning o.*),
            t as (
                update opinion_tally t set untold = false, told_at = now() from locked
                where t.opinion = locked.opinion returning t.*)
            select %s from o join t on t.opinion = o.id
            """.formatted(OpinionRows.COLUMNS);

    private final DatabaseClient db;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    OpinionTelling(DatabaseClient db, Outbox outbox, TransactionalOperator transaction) {
        this.db = db;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Tells of all that is due now. */
    public Mono<Void> tellDue() {
        return db.sql(TAKE_DUE)
                .bind("batch", BATCH)
                .map(Columns.into(OpinionRows::counted))
                .all()
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(due -> outbox.append(OpinionEvents.of(ParticipationEvent.OPINION_TALLIED, due))
                        .thenReturn(due))
                .count()
                .as(transaction::transactional)
                .repeat()
                .takeUntil(told -> told < BATCH)
                .then();
    }
}
