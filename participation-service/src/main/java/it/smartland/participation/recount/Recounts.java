package it.smartland.participation.recount;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Recounts a stretch of objects, and keeps how far that went. */
@Repository
class Recounts {

    /** How many objects one transaction recounts. */
    static final int STRETCH = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    // A whole recount that ended after :due is recent enough. One transaction at a time holds the row, in all replicas.
    private static final String TAKE_UP = """
            select coalesce(last_object, :beforeAll) as last_object from recount
            where last_object is not null or ended_at is null or ended_at <= :due
            for update skip locked
            """;

    // One statement sees one instant: what is voted, counted and queued meanwhile is wholly in it or not at all.
    // At every instant counters + queue = votes = ledger replayed.
    private static final String RECOUNT = """
            with stretch as materialized (
                select object from (
                    (select solution as object from solution_tally where solution > :after order by solution limit :stretch)
                    union all
                    (select opinion from opinion_tally where opinion > :after order by opinion limit :stretch)) o
                order by object limit :stretch),
            figure (object, kind, value, counted, standing, replayed) as (
                select c.object, c.kind, c.value, c.votes, 0, 0 from stretch join counted_votes c using (object)
                union all
                select l.object, l.kind, side.value, side.n, 0, 0
                from vote_to_count q join vote_ledger l on l.id = q.entry join stretch using (object),
                    lateral (values (l.value, 1), (l.previous, -1)) as side (value, n)
                where side.value is not null
                union all
                select object, v.kind, v.value, 0, count(*), 0 from stretch join vote v using (object) group by 1, 2, 3
                union all
                select object, l.kind, side.value, 0, 0, sum(side.n)
                from stretch join vote_ledger l using (object),
                    lateral (values (l.value, 1), (l.previous, -1)) as side (value, n)
                where side.value is not null group by 1, 2, 3),
            differing as (
                select object from figure group by object, kind, value
                having sum(counted) <> sum(standing) or sum(replayed) <> sum(standing))
            select (select count(*) from stretch) as objects,
                (select object from stretch order by object desc limit 1) as last,
                array(select distinct object from differing) as differing
            """;

    private static final String GO_ON = """
            update recount set last_object = :last, objects = objects + :objects, differing = differing + :differing
            """;

    private static final String END = """
            update recount set last_object = null, ended_at = :now, objects = 0, differing = 0,
                objects_before = objects + :objects, differing_before = differing + :differing
            """;

    private final DatabaseClient db;

    Recounts(DatabaseClient db) {
        this.db = db;
    }

    /** The object after which to go on, kept from others until the end of the transaction; empty where nothing is due. */
    Mono<UUID> takeUp(Instant due) {
        return db.sql(TAKE_UP)
                .bind("beforeAll", BEFORE_ALL)
                .bind("due", due)
                .mapValue(UUID.class)
                .one();
    }

    Mono<Stretch> recount(UUID after) {
        return db.sql(RECOUNT)
                .bind("after", after)
                .bind("stretch", STRETCH)
                .map(Columns.into(Stretch::of))
                .one();
    }

    Mono<Void> goOn(Stretch stretch) {
        return db.sql(GO_ON)
                .bind("last", Objects.requireNonNull(stretch.last()))
                .bind("objects", stretch.objects())
                .bind("differing", stretch.differing().size())
                .then();
    }

    Mono<Void> end(Stretch stretch, Instant now) {
        return db.sql(END)
                .bind("objects", stretch.objects())
                .bind("differing", stretch.differing().size())
                .bind("now", now)
                .then();
    }
}
