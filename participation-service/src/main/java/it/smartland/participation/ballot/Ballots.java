package it.smartland.participation.ballot;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The ballots that are kept: those that are being sealed, and those that were. */
@Repository
class Ballots {

    private static final String CLOSED_WITHOUT = """
            select c.id from challenge c
            where c.closed_at <= :until and not exists (select from ballot b where b.challenge = c.id)
            order by c.closed_at limit 20
            """;

    private static final String RESULTS = """
            select l.object, l.kind, side.value, sum(side.n)::bigint as votes
            from vote_ledger l, lateral (values (l.value, 1), (l.previous, -1)) as side (value, n)
            where l.challenge = :challenge and side.value is not null
            group by l.object, l.kind, side.value having sum(side.n) > 0 order by l.object, l.kind, side.value
            """;

    private static final String SEAL = """
            update ballot set sealed_at = :sealedAt, entries = :entries, root = :root, head = :head,
                signature = :signature, key = :key
            where challenge = :challenge
            """;

    private final DatabaseClient db;

    Ballots(DatabaseClient db) {
        this.db = db;
    }

    Flux<UUID> closedWithout(Instant closedUntil) {
        return db.sql(CLOSED_WITHOUT)
                .bind("until", closedUntil)
                .mapValue(UUID.class)
                .all();
    }

    /** Waits for the votes that are on their way; those that come after are refused. */
    Mono<Void> begin(UUID challenge, Instant now) {
        return db.sql("select pg_advisory_xact_lock(hashtextextended(:challenge::text, 0))")
                .bind("challenge", challenge)
                .then()
                .then(db.sql(
                                "insert into ballot (challenge, begun_at) values (:challenge, :now) on conflict do nothing")
                        .bind("challenge", challenge)
                        .bind("now", now)
                        .then());
    }

    /** One that is begun and not sealed, kept from others until the end of the transaction. */
    Mono<Begun> takeUp() {
        return db.sql("""
                        select b.challenge, c.closed_at from ballot b join challenge c on c.id = b.challenge
                        where b.sealed_at is null and c.closed_at is not null order by b.begun_at limit 1 for update of b skip locked
                        """)
                .map(Columns.into(
                        row -> new Begun(row.get("challenge", UUID.class), row.get("closed_at", Instant.class))))
                .one();
    }

    Mono<List<Entry>> entriesAfter(long id, UUID challenge) {
        return db.sql("""
                        select id, object, kind, voter, previous, value from vote_ledger
                        where challenge = :challenge and id > :id order by id limit :leaves
                        """)
                .bind("challenge", challenge)
                .bind("id", id)
                .bind("leaves", Chunk.LEAVES)
                .map(Columns.into(Entry::of))
                .all()
                .collectList();
    }

    Mono<Void> add(UUID challenge, Chunk chunk) {
        return db.sql(
                        "insert into ballot_chunk (challenge, number, leaves, lines, root) values (:challenge, :number, :leaves, :lines, :root)")
                .bind("challenge", challenge)
                .bind("number", chunk.number())
                .bind("leaves", chunk.lines().size())
                .bind("lines", chunk.text())
                .bind("root", chunk.root())
                .then();
    }

    Mono<List<Result>> results(UUID challenge) {
        return db.sql(RESULTS)
                .bind("challenge", challenge)
                .map(Columns.into(Result::of))
                .all()
                .collectList();
    }

    Mono<Void> seal(Ballot ballot) {
        return db.sql(SEAL)
                .bind("challenge", ballot.challenge())
                .bind("sealedAt", ballot.sealedAt())
                .bind("entries", ballot.entries())
                .bind("root", ballot.root())
                .bind("head", ballot.head())
                .bind("signature", ballot.signature())
                .bind("key", ballot.key())
                .then();
    }

    /** A sealed one. */
    Mono<Ballot> find(UUID challenge) {
        return db.sql("""
                        select challenge, sealed_at, entries, root, head, signature, key from ballot
                        where challenge = :challenge and sealed_at is not null
                        """)
                .bind("challenge", challenge)
                .map(Columns.into(Ballots::ballot))
                .one();
    }

    /** Its published lines, so many at a time. */
    Flux<String> lines(UUID challenge) {
        return db.sql("select lines from ballot_chunk where challenge = :challenge order by number")
                .filter(statement -> statement.fetchSize(4))
                .bind("challenge", challenge)
                .mapValue(String.class)
                .all();
    }

    private static Ballot ballot(Columns row) {
        return new Ballot(
                row.get("challenge", UUID.class),
                row.get("sealed_at", Instant.class),
                row.get("entries", Long.class),
                row.get("root", byte[].class),
                row.get("head", String.class),
                row.get("signature", byte[].class),
                row.get("key", byte[].class));
    }

    /** A ballot to be sealed. */
    record Begun(UUID challenge, Instant closedAt) {}
}
