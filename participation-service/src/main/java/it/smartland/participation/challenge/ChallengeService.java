package it.smartland.participation.challenge;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What can be done with a challenge, and by whom. */
@Service
public class ChallengeService {

    private final Challenges challenges;
    private final ChallengeClosing closing;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ChallengeService(
            Challenges challenges,
            ChallengeClosing closing,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.challenges = challenges;
        this.closing = closing;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Mono<Challenge> see(UUID id, @Nullable Caller caller) {
        return visible(challenges.find(id), caller).map(challenge -> challenge.settledAt(clock.instant()));
    }

    /** A challenge, for the sake of what was published in it. */
    public Mono<Challenge> find(UUID id) {
        return challenges.find(id);
    }

    /**
     * Counts a solution that is published ({@code 1}) or withdrawn ({@code -1}) in this transaction. A publication is
     * held to the window; the lock lets no closing slip between.
     */
    public Mono<Void> countSolution(UUID id, int more, Instant now) {
        return challenges
                .lock(id)
                .doOnNext(challenge -> requireWindow(challenge, more, now))
                .map(challenge -> challenge.countingSolutions(more))
                .flatMap(counted -> tell(ParticipationEvent.CHALLENGE_SOLUTIONS_CHANGED, counted))
                .then();
    }

    /** Counts a solution that is published in this transaction and was handed in while the challenge took it. */
    public Mono<Void> countApprovedSolution(UUID id) {
        return challenges
                .lock(id)
                .map(challenge -> challenge.countingSolutions(1))
                .flatMap(counted -> tell(ParticipationEvent.CHALLENGE_SOLUTIONS_CHANGED, counted))
                .then();
    }

    /** The challenge, which takes this in at this instant and is held so until the end of this transaction. */
    public Mono<Challenge> lockTaking(UUID id, Activity activity, Instant now) {
        return challenges.lock(id).doOnNext(challenge -> challenge.window().require(activity, now));
    }

    private static void requireWindow(Challenge challenge, int more, Instant now) {
        if (more > 0) {
            challenge.window().require(Activity.CREATE, now);
        }
    }

    Mono<Challenge> draft(Caller caller, Received<ChallengeRequest> body) {
        return Mono.fromSupplier(() -> drafted(caller, body))
                .flatMap(challenge -> challenges.add(challenge).thenReturn(challenge));
    }

    private Challenge drafted(Caller caller, Received<ChallengeRequest> body) {
        if (!caller.hasRole(Roles.MUNICIPAL_OFFICER) && !caller.hasRole(Roles.PROVINCIAL_OFFICER)) {
            throw ProblemException.forbidden("officers-only");
        }
        ChallengeRequest request = body.open();
        String owner = request.ownerCode();
        if (!caller.isOfficerOf(owner)) {
            throw ProblemException.forbidden("other-body", owner);
        }
        Instant now = clock.instant();
        return Challenge.draft(Ids.next(), owner, request.terms(now), now);
    }

    /** What is written may depend on what stands there: an amendment names some members alone. */
    Mono<Challenge> revise(UUID id, Caller caller, IfMatch ifMatch, UnaryOperator<ChallengeRequest> written) {
        Instant now = clock.instant();
        return lockOwned(id, caller, now)
                .doOnNext(current -> ifMatch.require(current.version()))
                .flatMap(current -> revise(current, written.apply(ChallengeRequest.of(current)), now))
                .as(transaction::transactional);
    }

    private Mono<Challenge> revise(Challenge current, ChallengeRequest request, Instant now) {
        if (!current.owner().equals(request.ownerCode())) {
            throw ProblemException.conflict("owner-is-fixed", current.owner());
        }
        Challenge revised = current.revised(request.terms(current.terms().opensAt()), now);
        return revised.status() == ChallengeStatus.DRAFT
                ? challenges.update(revised).thenReturn(revised)
                : tell(ParticipationEvent.CHALLENGE_UPDATED, revised);
    }

    Mono<Challenge> move(UUID id, Caller caller, Received<ChallengeTransition> body) {
        Instant now = clock.instant();
        return lockOwned(id, caller, now)
                .map(current -> body.open().of(current, now))
                .flatMap(this::moved)
                .as(transaction::transactional);
    }

    private Mono<Challenge> moved(Challenge challenge) {
        return switch (challenge.status()) {
            case DRAFT -> throw new IllegalStateException("nothing becomes a draft");
            case OPEN -> tell(ParticipationEvent.CHALLENGE_OPENED, challenge);
            case CLOSED -> closing.close(challenge);
            case ANSWERED -> tell(ParticipationEvent.CHALLENGE_ANSWERED, challenge);
        };
    }

    /** The challenge as the clock makes it, to be changed in this transaction by an officer of its owner. */
    public Mono<Challenge> lockOwned(UUID id, Caller caller, Instant now) {
        return owned(challenges.lock(id), caller).flatMap(locked -> closing.settle(locked, now));
    }

    /** A challenge of the body whose officer the caller is. */
    public Mono<Challenge> findOwned(UUID id, Caller caller) {
        return owned(see(id, caller), caller);
    }

    /** The challenge, open at this instant and held so until the end of this transaction. */
    public Mono<Challenge> lockOpen(UUID id, Instant now) {
        return challenges.lock(id).doOnNext(challenge -> challenge.window().requireOpen(now));
    }

    Mono<Challenge> tell(ParticipationEvent happening, Challenge challenge) {
        return challenges
                .update(challenge)
                .then(outbox.append(ChallengeEvents.of(happening, challenge)))
                .thenReturn(challenge);
    }

    private static Mono<Challenge> visible(Mono<Challenge> found, @Nullable Caller caller) {
        return found.filter(challenge -> challenge.isVisibleTo(caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(challenge -> challenge.requireInSightOf(caller));
    }

    /** 404 for what the caller may not know of, 403 for what is not theirs to change. */
    private static Mono<Challenge> owned(Mono<Challenge> found, Caller caller) {
        return visible(found, caller).doOnNext(challenge -> {
            if (!caller.isOfficerOf(challenge.owner())) {
                throw ProblemException.forbidden("other-body", challenge.owner());
            }
        });
    }
}
