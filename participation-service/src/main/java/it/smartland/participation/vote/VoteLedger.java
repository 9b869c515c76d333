package it.smartland.participation.vote;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Keeps the one vote that each voter has on an object and, in the same statement, writes down every change of it. A vote
 * that changes nothing is written nowhere.
 */
@Repository
class VoteLedger {

    // One statement is one transaction. That one person has one vote is said by the primary key of vote: of many equal
    // votes at once the first is inserted, the others wait for it and find it there.
    private static final String CAST = """
            with cast_vote as (
                insert into vote (object, kind, voter, value, cast_at) values (:object, :kind, :voter, :value, :at)
                on conflict (object, kind, voter) do update set
                    value = excluded.value,
                    cast_at = case when vote.value = excluded.value then vote.cast_at else excluded.cast_at end
                returning old.value as previous, new.value, new.cast_at),
            entry as (
                insert into vote_ledger (object, kind, voter, previous, value, cast_at)
                select :object, :kind, :voter, previous, value, cast_at from cast_vote
                where previous is distinct from value
                returning id),
            queued as (
                insert into vote_to_count (entry) select id from entry)
            select value, cast_at from cast_vote
            """;

    private static final String WITHDRAW = """
            with changed as (
                delete from vote where object = :object and kind = :kind and voter = :voter
                returning value as previous),
            entry as (
                insert into vote_ledger (object, kind, voter, previous, value, cast_at)
                select :object, :kind, :voter, previous, null, :at from changed
                returning id)
            insert into vote_to_count (entry) select id from entry
            """;

    private final DatabaseClient db;

    VoteLedger(DatabaseClient db) {
        this.db = db;
    }

    /** The vote as it then stands: with the instant of the first of equal votes. */
    Mono<Vote> cast(Ballot ballot, int value, Instant at) {
        return on(ballot, db.sql(CAST))
                .bind("value", (short) value)
                .bind("at", at)
                .map(Columns.into(row -> new Vote(row.get("value", Short.class), row.get("cast_at", Instant.class))))
                .one();
    }

    Mono<Void> withdraw(Ballot ballot, Instant at) {
        return on(ballot, db.sql(WITHDRAW)).bind("at", at).then();
    }

    private static DatabaseClient.GenericExecuteSpec on(Ballot ballot, DatabaseClient.GenericExecuteSpec statement) {
        return statement
                .bind("object", ballot.object())
                .bind("kind", ballot.kind().name())
                .bind("voter", ballot.voter().hash());
    }
}
