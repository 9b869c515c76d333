package it.smartland.participation.solution;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.participation.Maturity;
import it.smartland.participation.person.AuthorRows;
import it.smartland.participation.person.CoAuthorRows;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows of the database become solutions. */
final class SolutionRows {

    static final String COLUMNS = """
            s.id, s.challenge, s.status, s.status_reason, s.title, s.summary, s.body, s.maturity, s.area, s.sector,
            s.practices, s.text_version, s.merged_into,
            array(select m.id from solution m where m.merged_into = s.id order by m.id) as merged_from,
            """ + CoAuthorRows.gatheredOf("s.id") + """
            , s.author_subject, s.author_voter, s.author_name, s.author_body, s.published_at, s.version,
            s.revision, s.created_at, s.updated_at, t.shown, t.stars_1, t.stars_2, t.stars_3, t.stars_4, t.stars_5,
            t.supports, t.threshold_reached_at, t.opinions, t.best, t.supported
            """;

    static final String SELECT = "select " + COLUMNS + ", 0::float8 as relevance"
            + " from solution s join solution_tally t on t.solution = s.id";

    private SolutionRows() {}

    static CountedSolution counted(Columns row) {
        return new CountedSolution(solution(row), tally(row), row.get("relevance", Double.class));
    }

    private static Solution solution(Columns row) {
        return new Solution(
                row.get("id", UUID.class),
                row.get("challenge", UUID.class),
                SolutionStatus.valueOf(row.get("status", String.class)),
                row.orNull("status_reason", String.class),
                text(row),
                row.get("text_version", Integer.class),
                AuthorRows.author(row),
                CoAuthorRows.coAuthors(row),
                row.orNull("merged_into", UUID.class),
                List.of(row.get("merged_from", UUID[].class)),
                row.orNull("published_at", Instant.class),
                row.get("version", Long.class),
                row.get("revision", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    static SolutionText text(Columns row) {
        return new SolutionText(
                row.get("title", String.class),
                row.get("summary", String.class),
                row.get("body", String.class),
                Maturity.valueOf(row.get("maturity", String.class)),
                Area.valueOf(row.get("area", String.class)),
                sector(row),
                List.of(row.get("practices", UUID[].class)));
    }

    private static @Nullable Sector sector(Columns row) {
        String sector = row.orNull("sector", String.class);
        return sector == null ? null : Sector.valueOf(sector);
    }

    private static SolutionTally tally(Columns row) {
        List<Long> stars = List.of(
                row.get("stars_1", Long.class),
                row.get("stars_2", Long.class),
                row.get("stars_3", Long.class),
                row.get("stars_4", Long.class),
                row.get("stars_5", Long.class));
        return new SolutionTally(
                row.get("shown", Boolean.class),
                stars,
                row.get("supports", Long.class),
                row.orNull("threshold_reached_at", Instant.class),
                row.get("opinions", Long.class),
                row.get("best", Double.class),
                row.get("supported", Long.class));
    }
}
