package it.smartland.participation.vote;

import java.time.Clock;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Folds what the ledger has anew into the counters. Each entry is taken from the queue and counted in one statement, so
 * exactly once, in whatever order entries were committed and however many instances count.
 */
@Repository
class VoteCounting {

    static final int BATCH = 5000;

    // Counters are locked in the order of their ids, as everybody locks several of them.
    private static final String COUNT = """
            with taken as (
                delete from vote_to_count where entry in (
                    select entry from vote_to_count order by entry limit :batch for update skip locked)
                returning entry),
            change as (
                select l.object, l.kind, side.value, sum(side.n) as n
                from taken join vote_ledger l on l.id = taken.entry,
                    lateral (values (l.value, 1), (l.previous, -1)) as side (value, n)
                where side.value is not null
                group by l.object, l.kind, side.value),
            of_solution as (
                select object as solution,
                    coalesce(sum(n) filter (where kind = 'RATING' and value = 1), 0) as stars_1,
                    coalesce(sum(n) filter (where kind = 'RATING' and value = 2), 0) as stars_2,
                    coalesce(sum(n) filter (where kind = 'RATING' and value = 3), 0) as stars_3,
                    coalesce(sum(n) filter (where kind = 'RATING' and value = 4), 0) as stars_4,
                    coalesce(sum(n) filter (where kind = 'RATING' and value = 5), 0) as stars_5,
                    coalesce(sum(n) filter (where kind = 'SUPPORT'), 0) as supports
                from change where kind in ('RATING', 'SUPPORT') group by object),
            of_opinion as (
                select object as opinion,
                    coalesce(sum(n) filter (where value = 1), 0) as votes_for,
                    coalesce(sum(n) filter (where value = -1), 0) as votes_against
                from change where kind = 'OPINION' group by object),
            locked_solution as (
                select t.solution, t.challenge from solution_tally t join of_solution using (solution)
                order by t.solution for no key update of t),
            locked_opinion as (
                select t.opinion from opinion_tally t join of_opinion using (opinion)
                order by t.opinion for no key update of t),
            counted_solution as (
                update solution_tally t set
                    stars_1 = t.stars_1 + c.stars_1, stars_2 = t.stars_2 + c.stars_2, stars_3 = t.stars_3 + c.stars_3,
                    stars_4 = t.stars_4 + c.stars_4, stars_5 = t.stars_5 + c.stars_5, supports = t.supports + c.supports,
                    threshold_reached_at = coalesce(
                        t.threshold_reached_at, case when t.supports + c.supports >= h.support_threshold then :now end),
                    untold = t.untold or (t.shown and t.listed)
                from of_solution c join locked_solution l using (solution) join challenge h on h.id = l.challenge
                where t.solution = c.solution),
            counted_opinion as (
                update opinion_tally t set
                    votes_for = t.votes_for + c.votes_for, votes_against = t.votes_against + c.votes_against,
                    untold = t.untold or (t.shown and t.listed)
                from of_opinion c join locked_opinion using (opinion) where t.opinion = c.opinion)
            select count(*) from taken
            """;

    private final DatabaseClient db;
    private final Clock clock;

    VoteCounting(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many entries were counted; {@link #BATCH} when more may wait. */
    Mono<Long> countBatch() {
        // The schedule subscribes again and again to what it got: the clock is to be read each time.
        return Mono.defer(() -> countBatch(clock.instant()));
    }

    private Mono<Long> countBatch(Instant now) {
        return db.sql(COUNT)
                .bind("batch", BATCH)
                .bind("now", now)
                .mapValue(Long.class)
                .one();
    }
}
