package it.smartland.participation.solution;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.row.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Tells what was counted of solutions: of each at most once a second, however many people vote. */
@Component
public class SolutionTelling {

    private static final int BATCH = 100;

    // The solution before its counters, as whoever publishes or withdraws it locks them.
    private static final String TAKE_DUE = """
            with due as (
                select s.id from solution_tally t join solution s on s.id = t.solution
                where t.untold and t.told_at <= now() - interval '1 second'
                order by t.told_at limit :batch for no key update of s skip locked),
            locked as (
                select t.solution from solution_tally t join due on due.id = t.solution
                order by t.solution for no key update of t),
            s as (
                update solution s set revision = s.revision + 1 from due where s.id = due.id returning s.*),
            t as (
                update solution_tally t set untold = false, told_at = now() from locked
                where t.solution = locked.solution returning t.*)
            select %s, 0::float8 as relevance from s join t on t.solution = s.id
            """.formatted(SolutionRows.COLUMNS);

    private final DatabaseClient db;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    SolutionTelling(DatabaseClient db, Outbox outbox, TransactionalOperator transaction) {
        this.db = db;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Tells of all that is due now. */
    public Mono<Void> tellDue() {
        return db.sql(TAKE_DUE)
                .bind("batch", BATCH)
                .map(Columns.into(SolutionRows::counted))
                .all()
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(due -> outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_TALLIED, due))
                        .thenReturn(due))
                .count()
                .as(transaction::transactional)
                .repeat()
                .takeUntil(told -> told < BATCH)
                .then();
    }
}
