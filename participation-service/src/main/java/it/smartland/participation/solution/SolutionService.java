package it.smartland.participation.solution;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.challenge.Activity;
import it.smartland.participation.challenge.Challenge;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKeys;
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

/** What can be done with a solution, and by whom. */
@Service
public class SolutionService {

    private final Solutions solutions;
    private final ChallengeService challenges;
    private final VoterKeys voters;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SolutionService(
            Solutions solutions,
            ChallengeService challenges,
            VoterKeys voters,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.solutions = solutions;
        this.challenges = challenges;
        this.voters = voters;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Mono<CountedSolution> see(UUID id, @Nullable Caller caller) {
        return visible(solutions.find(id), caller);
    }

    Mono<CountedSolution> draft(UUID challenge, Caller caller, Received<SolutionRequest> body) {
        Instant now = clock.instant();
        return challenges
                .see(challenge, caller)
                .flatMap(seen -> drafted(seen, caller, body, now))
                .as(transaction::transactional);
    }

    private Mono<CountedSolution> drafted(
            Challenge challenge, Caller caller, Received<SolutionRequest> body, Instant now) {
        SolutionRequest request = body.open();
        Author author = author(caller, request.onBehalfOf());
        challenge.window().require(Activity.CREATE, now);
        challenge.terms().eligibility().require(author);
        Solution draft = Solution.draft(Ids.next(), challenge.id(), request.text(), author, now);
        return solutions.add(draft, challenge).then(solutions.find(draft.id()));
    }

    private Author author(Caller caller, @Nullable String onBehalfOf) {
        if (onBehalfOf == null) {
            if (!caller.hasRole(Roles.CITIZEN)) {
                throw ProblemException.forbidden("citizens-or-bodies");
            }
            return Author.citizen(caller, voters.of(caller));
        }
        if (!caller.actsFor(onBehalfOf)) {
            throw ProblemException.forbidden("other-body", onBehalfOf);
        }
        return Author.speakingFor(onBehalfOf, caller, voters.of(caller));
    }

    /** What is written may depend on what stands there: an amendment names some members alone. */
    Mono<CountedSolution> revise(UUID id, Caller caller, IfMatch ifMatch, UnaryOperator<SolutionRequest> written) {
        Instant now = clock.instant();
        return authored(solutions.lock(id), caller)
                .doOnNext(current -> ifMatch.require(current.solution().version()))
                .flatMap(current -> revise(
                        current,
                        written.apply(SolutionRequest.of(current.solution().text())),
                        now))
                .as(transaction::transactional);
    }

    private Mono<CountedSolution> revise(CountedSolution current, SolutionRequest request, Instant now) {
        request.requireNothingFixed();
        CountedSolution revised = current.with(current.solution().revised(request.text(), now));
        return challenges
                .find(current.solution().challenge())
                .doOnNext(challenge -> challenge.window().require(Activity.CREATE, now))
                .then(solutions.update(revised.solution()))
                .then(toldOfRevision(revised))
                .thenReturn(revised);
    }

    private Mono<Void> toldOfRevision(CountedSolution revised) {
        return revised.solution().status() == SolutionStatus.DRAFT
                ? Mono.empty()
                : outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_UPDATED, revised));
    }

    Mono<CountedSolution> move(UUID id, Caller caller, Received<SolutionTransition> body) {
        Instant now = clock.instant();
        return authored(solutions.lock(id), caller)
                .map(current -> current.with(body.open().of(current.solution(), now)))
                .flatMap(moved -> moved(moved, now))
                .as(transaction::transactional);
    }

    private Mono<CountedSolution> moved(CountedSolution moved, Instant now) {
        return solutions
                .update(moved.solution())
                .then(Mono.defer(() -> switch (moved.solution().status()) {
                    case DRAFT -> throw new IllegalStateException("nothing becomes a draft");
                    case PUBLISHED -> publish(moved, now);
                    case WITHDRAWN -> withdraw(moved, now);
                }))
                .thenReturn(moved);
    }

    private Mono<Void> publish(CountedSolution published, Instant now) {
        return challenges
                .countSolution(published.solution().challenge(), 1, now)
                .then(solutions.list(published.solution()))
                .then(outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_PUBLISHED, published)));
    }

    private Mono<Void> withdraw(CountedSolution withdrawn, Instant now) {
        return challenges
                .countSolution(withdrawn.solution().challenge(), -1, now)
                .then(solutions.unlist(withdrawn.solution()))
                .then(outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_WITHDRAWN, withdrawn)));
    }

    private static Mono<CountedSolution> visible(Mono<CountedSolution> found, @Nullable Caller caller) {
        return found.filter(counted -> counted.solution().isVisibleTo(caller))
                .switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** 404 for what the caller may not know of, 403 for what is not theirs to change. */
    private static Mono<CountedSolution> authored(Mono<CountedSolution> found, Caller caller) {
        return visible(found, caller).doOnNext(counted -> {
            if (!counted.solution().author().isActedFor(caller)) {
                throw ProblemException.forbidden("author-only");
            }
        });
    }
}
