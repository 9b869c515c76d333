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
    private final SolutionVersions versions;
    private final SolutionProperties properties;
    private final VoterKeys voters;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SolutionService(
            Solutions solutions,
            ChallengeService challenges,
            SolutionVersions versions,
            SolutionProperties properties,
            VoterKeys voters,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.solutions = solutions;
        this.challenges = challenges;
        this.versions = versions;
        this.properties = properties;
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
        return lockWritten(id, caller)
                .doOnNext(current -> ifMatch.require(current.solution().version()))
                .flatMap(current -> revise(
                        current,
                        written.apply(SolutionRequest.of(current.solution().text())),
                        now))
                .as(transaction::transactional);
    }

    private Mono<CountedSolution> revise(CountedSolution current, SolutionRequest request, Instant now) {
        request.requireNothingFixed();
        CountedSolution revised =
                current.with(current.solution().revised(request.text(), properties.editWindow(), now));
        return challenges
                .find(current.solution().challenge())
                .doOnNext(challenge -> challenge.window().require(Activity.CREATE, now))
                .then(solutions.update(revised.solution()))
                .then(published(revised))
                .thenReturn(revised);
    }

    private Mono<Void> published(CountedSolution revised) {
        return revised.solution().publishedAt() == null
                ? Mono.empty()
                : versions.write(revised.solution())
                        .then(outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_UPDATED, revised)));
    }

    Mono<CountedSolution> move(UUID id, Caller caller, Received<SolutionTransition> body) {
        Instant now = clock.instant();
        return lockAuthored(id, caller)
                .flatMap(current -> challenges
                        .find(current.solution().challenge())
                        .map(challenge -> current.with(body.open()
                                .of(current.solution(), challenge.terms().premoderated(), now))))
                .flatMap(moved -> moved(moved, now))
                .as(transaction::transactional);
    }

    private Mono<CountedSolution> moved(CountedSolution moved, Instant now) {
        return solutions
                .update(moved.solution())
                .then(Mono.defer(() -> switch (moved.solution().status()) {
                    case DRAFT -> throw new IllegalStateException("nothing becomes a draft");
                    case WAITING -> handIn(moved, now);
                    case PUBLISHED -> publish(moved, now);
                    case WITHDRAWN -> withdraw(moved, now);
                    case HIDDEN, MERGED -> throw new IllegalStateException("its author alone hides and merges nothing");
                }))
                .thenReturn(moved);
    }

    private Mono<Void> publish(CountedSolution published, Instant now) {
        return challenges
                .countSolution(published.solution().challenge(), 1, now)
                .then(solutions.list(published.solution()))
                .then(versions.write(published.solution()))
                .then(outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_PUBLISHED, published)));
    }

    /** In time is what was handed in in time, however long the moderators take. */
    private Mono<Void> handIn(CountedSolution waiting, Instant now) {
        return challenges
                .lockTaking(waiting.solution().challenge(), Activity.CREATE, now)
                .then();
    }

    private Mono<Void> withdraw(CountedSolution withdrawn, Instant now) {
        return challenges
                .countSolution(withdrawn.solution().challenge(), -1, now)
                .then(solutions.unlist(withdrawn.solution()))
                .then(outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_WITHDRAWN, withdrawn)));
    }

    private static Mono<CountedSolution> visible(Mono<CountedSolution> found, @Nullable Caller caller) {
        return found.switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(counted -> counted.solution().requireVisibleTo(caller));
    }

    /** The solution, to be changed in this transaction by its author alone. */
    public Mono<CountedSolution> lockAuthored(UUID id, Caller caller) {
        return visible(solutions.lock(id), caller)
                .doOnNext(found -> require(found.solution().author().isActedFor(caller)));
    }

    /** The solution, to be changed in this transaction, whoever may see it. */
    public Mono<CountedSolution> lock(UUID id) {
        return solutions.lock(id).switchIfEmpty(Mono.error(ProblemException::notFound));
    }

    /** Makes a locked solution part of another: it is neither listed nor counted any more, and leads on to it. */
    public Mono<CountedSolution> merge(CountedSolution current, UUID into, String reason, Instant now) {
        CountedSolution merged = current.with(current.solution().mergedInto(into, reason, now));
        return challenges
                .countSolution(merged.solution().challenge(), -1, now)
                .then(solutions.update(merged.solution()))
                .then(solutions.unlist(merged.solution()))
                .then(outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_MERGED, merged)))
                .thenReturn(merged);
    }

    /** The same by any of its authors. */
    private Mono<CountedSolution> lockWritten(UUID id, Caller caller) {
        return visible(solutions.lock(id), caller)
                .doOnNext(found -> require(found.solution().isWrittenBy(caller)));
    }

    private static void require(boolean authored) {
        if (!authored) {
            throw ProblemException.forbidden("author-only");
        }
    }

    /** Tells that something beside its text changed: who wrote it, or what became part of it. */
    public Mono<CountedSolution> touch(UUID id, Instant now) {
        return solutions
                .lock(id)
                .map(current -> current.with(current.solution().touched(now)))
                .flatMap(touched -> solutions
                        .update(touched.solution())
                        .then(toldUnlessDraft(touched))
                        .thenReturn(touched));
    }

    private Mono<Void> toldUnlessDraft(CountedSolution touched) {
        return touched.solution().publishedAt() == null
                ? Mono.empty()
                : outbox.append(SolutionEvents.of(ParticipationEvent.SOLUTION_UPDATED, touched));
    }
}
