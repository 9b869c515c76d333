package it.smartland.participation.statistics;

import it.smartland.participation.challenge.Challenge;
import it.smartland.platform.body.BodyView;
import it.smartland.platform.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sums of the counters: one index range for a challenge or a body, and the counters read once through for everything.
 * The counters are narrow rows apart from the texts, so the whole of them is read in milliseconds.
 */
@Repository
class ParticipationQueries {

    private static final String OF_SOLUTIONS = """
            count(*) as solutions, coalesce(sum(ratings) filter (where shown), 0)::bigint as ratings,
            coalesce(sum(supports) filter (where shown), 0)::bigint as supports from solution_tally where listed
            """;

    private static final String OF_OPINIONS = """
            count(*) as opinions, coalesce(sum(votes_for + votes_against) filter (where shown), 0)::bigint as opinion_votes
            from opinion_tally where listed
            """;

    // %1$s: which challenges; %2$s: which counters; %3$s: whose inhabitants.
    private static final String TOGETHER = """
            select c.challenges, s.*, o.*, (select population from platform.body where code = %3$s) as inhabitants
            from (select count(*) as challenges from challenge where status <> 'DRAFT' and not hidden%1$s) c,
                (select\s""" + OF_SOLUTIONS + "%2$s) s, (select " + OF_OPINIONS + "%2$s) o";

    private static final String BY_OWNER =
            """
            select c.owner, b.name, b.population as inhabitants, c.challenges,
                coalesce(s.solutions, 0) as solutions, coalesce(s.ratings, 0) as ratings,
                coalesce(s.supports, 0) as supports, coalesce(o.opinions, 0) as opinions,
                coalesce(o.opinion_votes, 0) as opinion_votes
            from (select owner, count(*) as challenges from challenge where status <> 'DRAFT' and not hidden
                group by owner) c
                left join (select owner, """ + OF_SOLUTIONS + " group by owner) s using (owner)" + " left join (select owner, " + OF_OPINIONS + """
             group by owner) o using (owner)
                left join platform.body b on b.code = c.owner
            order by c.owner
            """;

    private static final String IN_TERRITORY = " and owner = any((select platform.bodies_within(:territory))::text[])";

    private static final String OF_TERRITORY =
            "coalesce((select governed_by from platform.territory where code = :territory), :territory)";

    private final DatabaseClient db;

    ParticipationQueries(DatabaseClient db) {
        this.db = db;
    }

    /** Of the bodies that a territory stands for; of all without one, and then of no particular inhabitants. */
    Mono<Participation> of(@Nullable String territory) {
        return territory == null
                ? one(db.sql(TOGETHER.formatted("", "", "null")))
                : one(db.sql(TOGETHER.formatted(IN_TERRITORY, IN_TERRITORY, OF_TERRITORY))
                        .bind("territory", territory));
    }

    /** Per thousand inhabitants of the body that asks. */
    Mono<Participation> of(Challenge challenge) {
        return one(db.sql(TOGETHER.formatted(" and id = :challenge", " and challenge = :challenge", ":owner"))
                        .bind("challenge", challenge.id())
                        .bind("owner", challenge.owner()))
                .map(found -> challenge.tallyShown() ? found : found.withVotesHidden());
    }

    /** Of each body that asked anything, by its code. */
    Flux<BodyParticipation> byBody() {
        return db.sql(BY_OWNER).map(Columns.into(ParticipationQueries::ofBody)).all();
    }

    private static Mono<Participation> one(DatabaseClient.GenericExecuteSpec query) {
        return query.map(Columns.into(Participation::of)).one();
    }

    private static BodyParticipation ofBody(Columns row) {
        BodyView body = new BodyView(row.get("owner", String.class), row.orNull("name", String.class));
        return new BodyParticipation(body, Participation.of(row));
    }
}
