package it.smartland.participation.challenge;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Writes down that a challenge is over and shows its tallies. What counts is the closing instant itself, which every act
 * is held to; this only follows it.
 */
@Component
public class ChallengeClosing {

    private static final int BATCH = 50;

    // In the order of their ids, as the counting locks them, so that neither waits for the other in a circle.
    private static final String SHOW_SOLUTIONS = """
            with hidden as (
                select solution from solution_tally where challenge = :challenge and not shown
                order by solution for no key update)
            update solution_tally t set shown = true, untold = listed from hidden where t.solution = hidden.solution
            """;

    private static final String SHOW_OPINIONS = """
            with hidden as (
                select opinion from opinion_tally where challenge = :challenge and not shown
                order by opinion for no key update)
            update opinion_tally t set shown = true, untold = listed from hidden where t.opinion = hidden.opinion
            """;

    private final Challenges challenges;
    private final DatabaseClient db;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ChallengeClosing(
            Challenges challenges, DatabaseClient db, Outbox outbox, TransactionalOperator transaction, Clock clock) {
        this.challenges = challenges;
        this.db = db;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Closes what the clock has closed; several instances may do so at once. */
    @Scheduled(fixedDelayString = "${smartland.closing.every:1s}")
    public Mono<Void> closeOverdue() {
        // The schedule calls this method once, and subscribes again and again to what it got.
        return Mono.defer(() -> closeBatch(clock.instant()))
                .repeat()
                .takeUntil(closed -> closed < BATCH)
                .then();
    }

    private Mono<Long> closeBatch(Instant now) {
        return challenges
                .lockOverdue(now, BATCH)
                .collectList()
                .flatMapIterable(overdue -> overdue)
                .concatMap(overdue -> settle(overdue, now))
                .count()
                .as(transaction::transactional);
    }

    /** The locked challenge as the clock makes it, written down where that is news. */
    Mono<Challenge> settle(Challenge locked, Instant now) {
        Challenge settled = locked.settledAt(now);
        return settled.equals(locked) ? Mono.just(locked) : close(settled);
    }

    /** Stores a challenge that was just closed, shows its tallies and tells of it. */
    Mono<Challenge> close(Challenge closed) {
        return challenges
                .update(closed)
                .then(show(SHOW_SOLUTIONS, closed.id()))
                .then(show(SHOW_OPINIONS, closed.id()))
                .then(outbox.append(ChallengeEvents.of(ParticipationEvent.CHALLENGE_CLOSED, closed)))
                .thenReturn(closed);
    }

    private Mono<Void> show(String statement, UUID challenge) {
        return db.sql(statement).bind("challenge", challenge).then();
    }
}
