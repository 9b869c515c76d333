package it.smartland.participation.solution;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import it.smartland.contracts.Sector;
import it.smartland.participation.challenge.Challenge;
import it.smartland.participation.person.Author;
import it.smartland.platform.body.BodyCode;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The solutions that are kept, each with the row of its counters. */
@Repository
public class Solutions {

    private static final String INSERT = """
            insert into solution (
                id, challenge, status, status_reason, title, summary, body, maturity, area, sector, practices,
                text_version, merged_into, author_subject, author_voter, author_name, author_body, published_at, version, revision, created_at, updated_at)
            values (
                :id, :challenge, :status, :statusReason, :title, :summary, :body, :maturity, :area, :sector, :practices,
                :textVersion, :mergedInto, :authorSubject, :authorVoter, :authorName, :authorBody, :publishedAt, :version, :revision, :createdAt, :updatedAt)
            """;

    private static final String INSERT_TALLY = """
            insert into solution_tally (solution, challenge, owner, administration, listed, shown)
            values (:id, :challenge, :owner, :administration, false, :shown)
            """;

    private static final String UPDATE = """
            update solution set
                status = :status, status_reason = :statusReason, title = :title, summary = :summary, body = :body,
                maturity = :maturity, area = :area, sector = :sector, practices = :practices, text_version = :textVersion, merged_into = :mergedInto,
                published_at = :publishedAt, version = :version, revision = :revision, updated_at = :updatedAt
            where id = :id
            """;

    private final DatabaseClient db;

    Solutions(DatabaseClient db) {
        this.db = db;
    }

    public Mono<CountedSolution> find(UUID id) {
        return db.sql(SolutionRows.SELECT + " where s.id = :id")
                .bind("id", id)
                .map(Columns.into(SolutionRows::counted))
                .one();
    }

    /** The solution, to be changed in this transaction; votes on it go on meanwhile. */
    public Mono<CountedSolution> lock(UUID id) {
        return db.sql("select id from solution where id = :id for no key update")
                .bind("id", id)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::find);
    }

    Mono<Void> add(Solution solution, Challenge challenge) {
        Author author = solution.author();
        return db.sql(INSERT)
                .bindValues(values(solution))
                .bind("challenge", solution.challenge())
                .bind("authorSubject", author.subject())
                .bind("authorVoter", fromOrEmpty(author.voterHash(), byte[].class))
                .bind("authorName", fromOrEmpty(author.name(), String.class))
                .bind("authorBody", fromOrEmpty(author.body(), String.class))
                .bind("createdAt", solution.createdAt())
                .then()
                .then(addTally(solution, challenge));
    }

    private Mono<Void> addTally(Solution solution, Challenge challenge) {
        Optional<String> administration =
                Optional.ofNullable(solution.author().body()).filter(BodyCode::isOfAdministration);
        return db.sql(INSERT_TALLY)
                .bind("id", solution.id())
                .bind("challenge", solution.challenge())
                .bind("owner", challenge.owner())
                .bind("administration", fromOrEmpty(administration.orElse(null), String.class))
                .bind("shown", challenge.tallyShown())
                .then();
    }

    public Mono<Void> update(Solution solution) {
        return db.sql(UPDATE).bindValues(values(solution)).then();
    }

    /** Enters the solution in the lists and the statistics. */
    Mono<Void> list(Solution solution) {
        return db.sql("update solution_tally set listed = true, published_at = :publishedAt where solution = :id")
                .bind("id", solution.id())
                .bind("publishedAt", fromOrEmpty(solution.publishedAt(), Instant.class))
                .then();
    }

    /** Takes the solution, and the opinions on it, out of the lists and the statistics. */
    public Mono<Void> unlist(Solution solution) {
        return db.sql("update solution_tally set listed = false, untold = false where solution = :id")
                .bind("id", solution.id())
                .then()
                .then(db.sql("""
                                with listed as (
                                    select opinion from opinion_tally where solution = :id and listed
                                    order by opinion for no key update)
                                update opinion_tally t set listed = false, untold = false from listed where t.opinion = listed.opinion
                                """).bind("id", solution.id()).then());
    }

    /** Enters the opinions on it in them again: those that are published themselves. */
    Mono<Void> listOpinions(Solution solution) {
        return db.sql("""
                        with published as (
                            select t.opinion from opinion_tally t join opinion o on o.id = t.opinion
                            where t.solution = :id and o.status = 'PUBLISHED' order by t.opinion for no key update of t)
                        update opinion_tally t set listed = true from published where t.opinion = published.opinion
                        """).bind("id", solution.id()).then();
    }

    private static Map<String, Object> values(Solution solution) {
        SolutionText text = solution.text();
        return Map.ofEntries(
                Map.entry("id", solution.id()),
                Map.entry("status", solution.status().name()),
                Map.entry("statusReason", fromOrEmpty(solution.statusReason(), String.class)),
                Map.entry("title", text.title()),
                Map.entry("summary", text.summary()),
                Map.entry("body", text.body()),
                Map.entry("maturity", text.maturity().name()),
                Map.entry("area", text.area().name()),
                Map.entry("sector", fromOrEmpty(sectorOf(text), String.class)),
                Map.entry("practices", text.practices().toArray(UUID[]::new)),
                Map.entry("textVersion", solution.textVersion()),
                Map.entry("mergedInto", fromOrEmpty(solution.mergedInto(), UUID.class)),
                Map.entry("publishedAt", fromOrEmpty(solution.publishedAt(), Instant.class)),
                Map.entry("version", solution.version()),
                Map.entry("revision", solution.revision()),
                Map.entry("updatedAt", solution.updatedAt()));
    }

    private static @Nullable String sectorOf(SolutionText text) {
        Sector sector = text.sector();
        return sector == null ? null : sector.name();
    }
}
