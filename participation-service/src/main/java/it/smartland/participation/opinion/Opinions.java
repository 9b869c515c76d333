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
                id, solution, challenge, title, text, stance, in_reply_to, thread, depth, path, author_subject, author_voter,
                author_name, version, revision, created_at, updated_at)
            values (
                :id, :solution, :challenge, :title, :text, :stance, :inReplyTo, :thread, :depth, :path, :authorSubject,
                :authorVoter, :authorName, :version, :revision, :createdAt, :updatedAt)
            """;

    // The solution's counters are locked first: whoever withdraws it or shows its tallies does so before or after this.
    private static final String INSERT_TALLY = """
            with counted as (
                update solution_tally set opinions = opinions + 1, untold = true where solution = :solution and listed
                returning solution, challenge, owner, shown)
            insert into opinion_tally (opinion, solution, challenge, owner, created_at, reply, listed, shown)
            select :id, solution, challenge, owner, :createdAt, :reply, true, shown from counted
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

    private Mono<Void> count(Opinion opinion) {
        return db.sql(INSERT_TALLY)
                .bind("id", opinion.id())
                .bind("solution", opinion.solution())
                .bind("createdAt", opinion.createdAt())
                .bind("reply", opinion.place().depth() > 0)
                .fetch()
                .rowsUpdated()
                .filter(counted -> counted == 1)
                .switchIfEmpty(Mono.error(() -> ProblemException.conflict("solution-withdrawn")))
                .then();
    }
}
