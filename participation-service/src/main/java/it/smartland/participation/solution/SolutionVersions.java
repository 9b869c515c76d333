package it.smartland.participation.solution;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every text that a solution was published with. */
@Repository
public class SolutionVersions {

    private static final String SELECT = """
            select number, title, summary, body, maturity, area, sector, practices, written_at from solution_version
            """;

    // The text is taken from the row that was just written, so that the two cannot differ.
    private static final String WRITE = """
            insert into solution_version (
                solution, number, title, summary, body, maturity, area, sector, practices, written_at)
            select id, text_version, title, summary, body, maturity, area, sector, practices, :writtenAt
            from solution where id = :id
            on conflict (solution, number) do update set
                title = excluded.title, summary = excluded.summary, body = excluded.body,
                maturity = excluded.maturity, area = excluded.area, sector = excluded.sector,
                practices = excluded.practices, written_at = excluded.written_at
            """;

    private final DatabaseClient db;

    SolutionVersions(DatabaseClient db) {
        this.db = db;
    }

    /** Keeps the text that the solution has now under its number, in place of one with the same number. */
    Mono<Void> write(Solution solution) {
        return db.sql(WRITE)
                .bind("id", solution.id())
                .bind("writtenAt", solution.updatedAt())
                .then();
    }

    /** The newest first. */
    public Flux<SolutionVersion> of(UUID solution) {
        return db.sql(SELECT + " where solution = :solution order by number desc")
                .bind("solution", solution)
                .map(Columns.into(SolutionVersions::version))
                .all();
    }

    public Mono<SolutionVersion> find(UUID solution, int number) {
        return db.sql(SELECT + " where solution = :solution and number = :number")
                .bind("solution", solution)
                .bind("number", number)
                .map(Columns.into(SolutionVersions::version))
                .one();
    }

    private static SolutionVersion version(Columns row) {
        return new SolutionVersion(
                row.get("number", Integer.class), SolutionRows.text(row), row.get("written_at", Instant.class));
    }
}
