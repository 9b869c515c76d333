package it.smartland.participation.signal;

import it.smartland.platform.paging.Keyset;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.row.Columns;
import it.smartland.platform.row.Lists;
import it.smartland.platform.row.Where;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where votes came from, for some days, and what should be looked at. */
@Repository
class Flags {

    private static final String KEEP = """
            insert into vote_sighting (solution, voter, address, device, seen_at)
            select solution, decode(voter, 'hex'), decode(address, 'hex'), decode(device, 'hex'), seen_at
            from unnest(:solutions::uuid[], :voters::text[], :addresses::text[], :devices::text[], :at::timestamptz[])
                as seen (solution, voter, address, device, seen_at)
            on conflict do nothing
            """;

    private static final String RAISE = """
            insert into fraud_flag (id, solution, challenge, owner, address, device, people, first_seen, last_seen)
            select uuidv7(), v.solution, s.challenge, c.owner, v.address, v.device, v.people, v.first_seen, v.last_seen
            from (
                select solution, address, device, count(*) as people, min(seen_at) as first_seen, max(seen_at) as last_seen
                from vote_sighting where solution = any (:solutions) group by solution, address, device having count(*) >= :people) v
            join solution s on s.id = v.solution join challenge c on c.id = s.challenge
            on conflict on constraint flag_once do update set people = excluded.people, last_seen = excluded.last_seen
            where fraud_flag.people < excluded.people
            """;

    private static final String SELECT =
            "select id, solution, challenge, people, first_seen, last_seen from fraud_flag";

    private static final Keyset<Flag> NEWEST = Keyset.newestId("NEWEST", "id", Flag::id);

    private final DatabaseClient db;
    private final Lists lists;

    Flags(DatabaseClient db, Lists lists) {
        this.db = db;
        this.lists = lists;
    }

    Mono<Void> keep(List<Sighting> sightings) {
        return db.sql(KEEP)
                .bind("solutions", sightings.stream().map(Sighting::solution).toArray(UUID[]::new))
                .bind("voters", hex(sightings, sighting -> sighting.voter().hash()))
                .bind("addresses", hex(sightings, Sighting::address))
                .bind("devices", hex(sightings, Sighting::device))
                .bind("at", sightings.stream().map(Sighting::at).toArray(Instant[]::new))
                .then();
    }

    private static String[] hex(List<Sighting> sightings, Function<Sighting, byte[]> hash) {
        return sightings.stream().map(hash).map(HexFormat.of()::formatHex).toArray(String[]::new);
    }

    Mono<Void> raise(Set<UUID> solutions, int people) {
        return db.sql(RAISE)
                .bind("solutions", solutions.toArray(UUID[]::new))
                .bind("people", people)
                .then();
    }

    /** What is older is known no more: neither the sightings nor, of a flag, from where. */
    Mono<Void> forget(Instant before) {
        return db.sql("delete from vote_sighting where seen_at < :before")
                .bind("before", before)
                .then()
                .then(db.sql("""
                                update fraud_flag set address = null, device = null
                                where last_seen < :before and address is not null
                                """).bind("before", before).then());
    }

    /** Those at which nobody has looked; of one owner's challenges, or of all. */
    Mono<Page<Flag>> open(@Nullable String owner, PageRequest request) {
        Where where = new Where().and("act is null").and("owner = :owner", "owner", owner);
        return lists.page(SELECT, where, NEWEST, request, Flags::flag);
    }

    Mono<Flag> find(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .bind("id", id)
                .map(Columns.into(Flags::flag))
                .one();
    }

    /** Whether nobody had looked before: of two who do at once one is the first. */
    Mono<Boolean> look(UUID id, UUID act) {
        return db.sql("update fraud_flag set act = :act where id = :id and act is null")
                .bind("act", act)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(looked -> looked == 1);
    }

    private static Flag flag(Columns row) {
        return new Flag(
                row.get("id", UUID.class),
                row.get("solution", UUID.class),
                row.get("challenge", UUID.class),
                row.get("people", Long.class),
                row.get("first_seen", Instant.class),
                row.get("last_seen", Instant.class));
    }
}
