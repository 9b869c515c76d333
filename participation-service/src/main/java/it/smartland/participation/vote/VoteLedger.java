package it.smartland.participation.vote;

import static org.springframework.r2dbc.core.Parameter.fromOrEmpty;

import io.r2dbc.postgresql.api.PostgresqlException;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
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
                insert into vote_ledger (challenge, object, kind, voter, previous, value, cast_at)
                select :challenge, :object, :kind, :voter, previous, value, cast_at from cast_vote
                where previous is distinct from value
                returning id),
            queued as (
                insert into vote_to_count (entry) select id from entry),
            spent as (
                insert into support_use (challenge, voter, used, allowed)
                select :challenge, :voter, 1, :allowed from cast_vote
                where previous is null and :allowed::integer is not null
                on conflict (challenge, voter) do update set used = support_use.used + 1)
            select value, cast_at from cast_vote
            """;

    private static final String WITHDRAW = """
            with changed as (
                delete from vote where object = :object and kind = :kind and voter = :voter
                returning value as previous),
            entry as (
                insert into vote_ledger (challenge, object, kind, voter, previous, value, cast_at)
                select :challenge, :object, :kind, :voter, previous, null, :at from changed
                returning id),
            given_back as (
                update support_use set used = used - 1
                where challenge = :challenge and voter = :voter and :kind = 'SUPPORT' and exists (select from changed))
            insert into vote_to_count (entry) select id from entry
            """;

    /** The constraint that holds a person to the supports that a challenge allows. */
    private static final String SUPPORT_LIMIT = "supports_per_person";

    /** What turns away a vote that was received in time and got here after the count was sealed. */
    private static final String SEALED = "ballot_takes_votes";

    private final DatabaseClient db;

    VoteLedger(DatabaseClient db) {
        this.db = db;
    }

    /** The vote as it then stands: with the instant of the first of equal votes. */
    Mono<Vote> cast(Ballot ballot, Votable on, int value, Instant at) {
        return bound(CAST, ballot, on)
                .bind("value", (short) value)
                .bind("allowed", fromOrEmpty(on.allowed(ballot.kind()), Integer.class))
                .bind("at", at)
                .map(Columns.into(row -> new Vote(row.get("value", Short.class), row.get("cast_at", Instant.class))))
                .one()
                .onErrorMap(DataIntegrityViolationException.class, refused -> explained(refused, on));
    }

    Mono<Void> withdraw(Ballot ballot, Votable on, Instant at) {
        return bound(WITHDRAW, ballot, on)
                .bind("at", at)
                .then()
                .onErrorMap(DataIntegrityViolationException.class, refused -> explained(refused, on));
    }

    private static Throwable explained(DataIntegrityViolationException refused, Votable on) {
        String constraint = broken(refused).orElse("");
        Integer limit = on.supportsPerPerson();
        if (constraint.equals(SUPPORT_LIMIT) && limit != null) {
            return ProblemException.conflict("support-limit-reached", limit).causedBy(refused);
        }
        return constraint.equals(SEALED)
                ? ProblemException.conflict("ballot-sealed").causedBy(refused)
                : refused;
    }

    /** The name of the constraint that a statement would have broken. */
    private static Optional<String> broken(DataIntegrityViolationException refused) {
        return refused.getCause() instanceof PostgresqlException cause
                ? cause.getErrorDetails().getConstraintName()
                : Optional.empty();
    }

    private DatabaseClient.GenericExecuteSpec bound(String statement, Ballot ballot, Votable on) {
        return db.sql(statement)
                .bind("challenge", on.challenge())
                .bind("object", ballot.object())
                .bind("kind", ballot.kind().name())
                .bind("voter", ballot.voter().hash());
    }
}
