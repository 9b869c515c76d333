package it.smartland.participation.opinion;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.participation.person.Author;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The opinions that are kept, each with the row of its counters. */
@Repository
public class Opinions {

    private static final String INSERT = """
            insert into opinion (
                id, solution, challenge, title, text, stance, status, in_reply_to, thread, depth, path, author_subject, author_voter,
                author_name, version, revision, created_at, updated_at)
            values (
                :id, :solution, :challenge, :title, :text, :stance, :status, :inReplyTo, :thread, :depth, :path, :authorSubject,
                :authorVoter, :authorName, :version, :revision, :createdAt, :updatedAt)
            """;

    // The solution's counters are locked first: whoever withdraws it or shows its tallies does so before or after this.
    private static final String INSERT_TALLY = """
            with counted as (
                update solution_tally set opinions = opinions + :published::boolean::integer, untold = untold or :published
                where solution = :solution and listed
                returning solution, challenge, owner, shown)
            insert into opinion_tally (opinion, solution, challenge, owner, created_at, reply, listed, shown)
            select :id, solution, challenge, owner, :createdAt, :reply, :published, shown from counted
            """;

    private final DatabaseClient db;

    Opinions(DatabaseClient db) {
        this.db = db;
    }

    public Mono<CountedOpinion> find(UUID id) {
        return db.sql(OpinionRows.SELECT + " where o.id = :id")
                .bind("id", id)
                .map(Columns.into(OpinionRows::counted))
                .one();
    }

    /** Adds the opinion and counts it, unless its solution was withdrawn in the meantime. */
    Mono<Void> add(Opinion opinion) {
        Author author = opinion.author();
        return db.sql(INSERT)
                .bind("id", opinion.id())
                .bind("solution", opinion.solution())
                .bind("challenge", opinion.challenge())
                .bind("title", opinion.title())
                .bind("text", opinion.text())
                .bind("stance", opinion.stance().name())
                .bind("status", opinion.status().name())
                .bind("inReplyTo", fromOrEmpty(opinion.place().inReplyTo(), UUID.class))
                .bind("thread", opinion.place().thread())
                .bind("depth", (short) opinion.place().depth())
                .bind("path", opinion.place().path())
                .bind("authorSubject", author.subject())
                .bind("authorVoter", fromOrEmpty(author.voterHash(), byte[].class))
                .bind("authorName", fromOrEmpty(author.name(), String.class))
                .bind("version", opinion.version())
                .bind("revision", opinion.revision())
                .bind("createdAt", opinion.createdAt())
                .bind("updatedAt", opinion.updatedAt())
                .then()
                .then(count(opinion));
    }

    /** The opinion, to be changed in this transaction; votes on it go on meanwhile. */
    Mono<CountedOpinion> lock(UUID id) {
        return db.sql("select id from opinion where id = :id for no key update")
                .bind("id", id)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::find);
    }

    /** Keeps how it stands; {@code more} says whether it counts from now on (1), no longer (-1) or as before (0). */
    Mono<Void> move(Opinion opinion, int more) {
        return db.sql("""
                        update opinion set status = :status, version = :version, revision = :revision,
                            updated_at = :updatedAt where id = :id
                        """)
                .bind("id", opinion.id())
                .bind("status", opinion.status().name())
                .bind("version", opinion.version())
                .bind("revision", opinion.revision())
                .bind("updatedAt", opinion.updatedAt())
                .then()
                .then(recount(opinion, more));
    }

    private Mono<Void> recount(Opinion opinion, int more) {
        return db.sql(
                        "update solution_tally set opinions = opinions + :more, untold = listed where solution = :solution")
                .bind("more", more)
                .bind("solution", opinion.solution())
                .then()
                .then(db.sql("""
                                update opinion_tally t set untold = false, listed = :published and s.status = 'PUBLISHED'
                                from solution s where t.opinion = :id and s.id = t.solution
                                """)
                        .bind("id", opinion.id())
                        .bind("published", opinion.status() == OpinionStatus.PUBLISHED)
                        .then());
    }

    private Mono<Void> count(Opinion opinion) {
        return db.sql(INSERT_TALLY)
                .bind("id", opinion.id())
                .bind("solution", opinion.solution())
                .bind("createdAt", opinion.createdAt())
                .bind("reply", opinion.place().depth() > 0)
                .bind("published", opinion.status() == OpinionStatus.PUBLISHED)
                .fetch()
                .rowsUpdated()
                .filter(counted -> counted == 1)
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("solution-withdrawn")))
                .then();
    }
}
