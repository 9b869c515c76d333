package it.smartland.participation.statistics;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The four figures, each read from a counter or from the end of an index: of the challenges of one territory, or of all.
 */
@Repository
class StatisticsQueries {

    private static final String IN_TERRITORY = " and owner = any((select platform.bodies_within(:territory))::text[])";

    private static final String SOLUTIONS =
            "select coalesce(sum(solutions), 0)::bigint from challenge where status <> 'DRAFT'%s";

    private static final String LATEST_OPINION = """
            select o.id, o.title, o.solution, o.created_at from opinion o join (
                select opinion from opinion_tally where listed%s order by created_at desc, opinion desc limit 1
            ) latest on latest.opinion = o.id
            """;

    private static final String BEST_VOTED_OPINION = """
            select o.id, o.title, o.solution, o.created_at from opinion o join (
                select opinion from opinion_tally where listed and best > 0%s order by best desc, created_at, opinion limit 1
            ) best on best.opinion = o.id
            """;

    private static final String MOST_PROACTIVE = """
            select p.administration, b.name, p.score, round(1000.0 * p.score / nullif(b.population, 0), 3)::float8 as per_thousand
            from (
                select administration, count(*) as score from solution_tally
                where listed and administration is not null%s
                group by administration order by count(*) desc, max(published_at), administration limit 1
            ) p left join platform.body b on b.code = p.administration
            """;

    private final DatabaseClient db;

    StatisticsQueries(DatabaseClient db) {
        this.db = db;
    }

    Mono<Long> solutions(@Nullable String territory) {
        return in(territory, SOLUTIONS).mapValue(Long.class).one();
    }

    Mono<Statistics.Mention> latestOpinion(@Nullable String territory) {
        return in(territory, LATEST_OPINION)
                .map(Columns.into(StatisticsQueries::mention))
                .one();
    }

    Mono<Statistics.Mention> bestVotedOpinion(@Nullable String territory) {
        return in(territory, BEST_VOTED_OPINION)
                .map(Columns.into(StatisticsQueries::mention))
                .one();
    }

    Mono<Statistics.Proactive> mostProactive(@Nullable String territory) {
        return in(territory, MOST_PROACTIVE)
                .map(Columns.into(StatisticsQueries::proactive))
                .one();
    }

    private DatabaseClient.GenericExecuteSpec in(@Nullable String territory, String query) {
        return territory == null
                ? db.sql(query.formatted(""))
                : db.sql(query.formatted(IN_TERRITORY)).bind("territory", territory);
    }

    private static Statistics.Mention mention(Columns row) {
        return new Statistics.Mention(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("solution", UUID.class),
                row.get("created_at", Instant.class));
    }

    private static Statistics.Proactive proactive(Columns row) {
        return new Statistics.Proactive(
                row.get("administration", String.class),
                row.orNull("name", String.class),
                row.get("score", Long.class),
                row.orNull("per_thousand", Double.class));
    }
}
