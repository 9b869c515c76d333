package it.smartland.participation.merger;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.platform.paging.Cursor;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The mergers that were proposed. */
@Repository
class Mergers {

    private static final String SELECT = """
            select id, solution, into_solution, reason, status, agreed_by_solution, agreed_by_into, proposed_at, decided_at
            from solution_merger
            """;

    private static final String WAITING = """
            select m.id, m.solution, m.into_solution, m.reason, m.status, m.agreed_by_solution, m.agreed_by_into,
                m.proposed_at, m.decided_at
            from solution_merger m join solution s on s.id in (m.solution, m.into_solution)
            where m.status = 'PROPOSED'
                and case s.id when m.solution then m.agreed_by_solution else m.agreed_by_into end is null
                and ((s.author_subject = :subject and s.author_body is null) or s.author_body = :body)
                and (:before::uuid is null or m.id < :before)
            group by m.id order by m.id desc limit :fetch
            """;

    private final DatabaseClient db;

    Mergers(DatabaseClient db) {
        this.db = db;
    }

    /** Refuses a second one while the first is not decided: the index of open mergers says so. */
    Mono<Void> add(Merger merger, String officer) {
        return db.sql("""
                        insert into solution_merger (id, solution, into_solution, reason, status, proposed_by, proposed_at)
                        values (:id, :solution, :into, :reason, :status, :officer, :proposedAt)
                        """)
                .bind("id", merger.id())
                .bind("solution", merger.solution())
                .bind("into", merger.into())
                .bind("reason", merger.reason())
                .bind("status", merger.status().name())
                .bind("officer", officer)
                .bind("proposedAt", merger.proposedAt())
                .then()
                .onErrorMap(
                        DuplicateKeyException.class,
                        again -> ProblemException.conflict("merger-proposed-already")
                                .causedBy(again));
    }

    /** Those of which the solution is one side, the newest first. */
    Flux<Merger> of(UUID solution) {
        return db.sql(SELECT + " where solution = :solution or into_solution = :solution order by id desc")
                .bind("solution", solution)
                .map(Columns.into(Mergers::merger))
                .all();
    }

    /** Those that the author of either side has not answered yet, where the caller is that author. */
    Mono<Page<Merger>> waiting(Caller caller, PageRequest request) {
        UUID before = request.after().map(cursor -> cursor.uuid(0)).orElse(null);
        return db.sql(WAITING)
                .bind("subject", caller.subject())
                .bind("body", fromOrEmpty(caller.body(), String.class))
                .bind("before", fromOrEmpty(before, UUID.class))
                .bind("fetch", request.fetch())
                .map(Columns.into(Mergers::merger))
                .all()
                .collectList()
                .map(fetched -> Page.of(fetched, request, last -> Cursor.at(last.id())));
    }

    /** The one not decided yet by which the solution would become part of another. */
    Mono<Merger> findOpen(UUID solution) {
        return open(solution, "");
    }

    /** The one not decided yet by which the solution would become part of another, to be answered in this transaction. */
    Mono<Merger> lockOpen(UUID solution) {
        return open(solution, " for update");
    }

    private Mono<Merger> open(UUID solution, String lock) {
        return db.sql(SELECT + " where solution = :solution and status = 'PROPOSED'" + lock)
                .bind("solution", solution)
                .map(Columns.into(Mergers::merger))
                .one();
    }

    Mono<Void> update(Merger merger) {
        return db.sql("""
                        update solution_merger set status = :status, agreed_by_solution = :one, agreed_by_into = :other,
                            decided_at = :decidedAt where id = :id
                        """)
                .bind("id", merger.id())
                .bind("status", merger.status().name())
                .bind("one", fromOrEmpty(merger.agreedBySolution(), Boolean.class))
                .bind("other", fromOrEmpty(merger.agreedByInto(), Boolean.class))
                .bind("decidedAt", fromOrEmpty(merger.decidedAt(), Instant.class))
                .then();
    }

    private static Merger merger(Columns row) {
        return new Merger(
                row.get("id", UUID.class),
                row.get("solution", UUID.class),
                row.get("into_solution", UUID.class),
                row.get("reason", String.class),
                Merger.Status.valueOf(row.get("status", String.class)),
                row.orNull("agreed_by_solution", Boolean.class),
                row.orNull("agreed_by_into", Boolean.class),
                row.get("proposed_at", Instant.class),
                row.orNull("decided_at", Instant.class));
    }
}
