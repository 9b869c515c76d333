package it.smartland.participation.vote;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets a person with a verified identity cast, change and withdraw their one vote of a kind on something. */
@Service
class VoteService {

    private final Votables votables;
    private final VoteLedger ledger;
    private final VoterKeys voters;
    private final TransactionalOperator transaction;
    private final Clock clock;

    VoteService(
            Votables votables, VoteLedger ledger, VoterKeys voters, TransactionalOperator transaction, Clock clock) {
        this.votables = votables;
        this.ledger = ledger;
        this.voters = voters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The value is asked for only once the voter is entitled, since 403 goes before 422. */
    Mono<CurrentVote> cast(VoteKind kind, UUID object, Caller caller, IntSupplier value) {
        Instant now = clock.instant();
        Ballot ballot = new Ballot(object, kind, voter(caller));
        return votable(ballot)
                .doOnNext(found -> found.requireNotOwnOf(caller, ballot.voter()))
                .flatMap(found -> cast(ballot, found, value.getAsInt(), now));
    }

    /** A vote that stands already is left alone: people press twice, and many at once would wait for each other. */
    private Mono<CurrentVote> cast(Ballot ballot, Votable on, int value, Instant now) {
        on.requireOpen(now);
        Vote standing = on.standing();
        Mono<Vote> cast = standing != null && standing.value() == value
                ? Mono.just(standing)
                : ledger.cast(ballot, on, value, now);
        return (on.mergedFrom().isEmpty() ? cast : moved(cast, ballot, on, now))
                .map(vote -> CurrentVote.of(ballot.kind(), on.solution(), on.opinion(), vote));
    }

    /** Who supports a solution that others became part of moves their support of those to it, as one act. */
    private Mono<Vote> moved(Mono<Vote> cast, Ballot ballot, Votable on, Instant now) {
        Flux<UUID> left = ballot.kind() == VoteKind.SUPPORT ? Flux.fromIterable(on.mergedFrom()) : Flux.empty();
        return left.concatMap(solution -> ledger.withdraw(ballot.on(solution), on, now))
                .then(cast)
                .as(transaction::transactional);
    }

    Mono<CurrentVote> withdraw(VoteKind kind, UUID object, Caller caller) {
        Instant now = clock.instant();
        Ballot ballot = new Ballot(object, kind, voter(caller));
        return votable(ballot)
                .doOnNext(found -> found.requireReleasing(now))
                .flatMap(found -> ledger.withdraw(ballot, found, now)
                        .thenReturn(CurrentVote.of(kind, found.solution(), found.opinion(), null)));
    }

    private Mono<Votable> votable(Ballot ballot) {
        return votables.find(ballot).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    private VoterKey voter(Caller caller) {
        return voters.of(caller).orElseThrow(() -> ProblemException.forbidden("no-verified-identity"));
    }
}
