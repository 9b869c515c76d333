package it.smartland.participation.merger;

import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.id.Ids;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Merges solutions: an officer of the body that asks proposes it, and it happens once the authors of both agree. */
@Service
class MergerService {

    private final Mergers mergers;
    private final SolutionService solutions;
    private final ChallengeService challenges;
    private final TransactionalOperator transaction;
    private final Clock clock;

    MergerService(
            Mergers mergers,
            SolutionService solutions,
            ChallengeService challenges,
            TransactionalOperator transaction,
            Clock clock) {
        this.mergers = mergers;
        this.solutions = solutions;
        this.challenges = challenges;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Merger> propose(UUID id, Caller officer, Received<MergerRequest> body) {
        Instant now = clock.instant();
        return solutions
                .see(id, officer)
                .flatMap(found -> challenges.findOwned(found.solution().challenge(), officer))
                .map(owned -> Merger.proposed(Ids.next(), id, body.open(), now))
                .flatMap(merger -> propose(merger, officer, now))
                .as(transaction::transactional);
    }

    private Mono<Merger> propose(Merger merger, Caller officer, Instant now) {
        return lockBoth(merger)
                .flatMap(sides ->
                        challenges.lockOpen(sides.one().challenge(), now).doOnNext(open -> sides.requireMergeable()))
                .then(mergers.add(merger, officer.subject()))
                .thenReturn(merger);
    }

    /** Those of the two solutions' authors and of the body that asks; to others what was done shows at the solutions. */
    Mono<Page<Merger>> list(UUID id, Caller caller) {
        return solutions
                .see(id, caller)
                .flatMap(found -> challenges.find(found.solution().challenge()))
                .flatMap(challenge -> mergers.of(id)
                        .filterWhen(merger -> concerns(merger, challenge.isAskedBy(caller), caller), 1)
                        .collectList())
                .map(concerned -> new Page<>(concerned, null));
    }

    private Mono<Boolean> concerns(Merger merger, boolean asked, Caller caller) {
        return asked
                ? Mono.just(true)
                : Flux.just(merger.solution(), merger.into())
                        .concatMap(side -> solutions.see(side, caller))
                        .any(side -> side.solution().author().isActedFor(caller));
    }

    /** Those that the caller has not answered yet. */
    Mono<Page<Merger>> waiting(PageRequest page, Caller caller) {
        return mergers.waiting(caller, page);
    }

    Mono<Merger> answer(UUID id, Caller caller, Received<ConsentRequest> body) {
        Instant now = clock.instant();
        return solutions
                .see(id, caller)
                .then(open(mergers.findOpen(id)))
                .flatMap(this::lockBoth)
                .doOnNext(sides -> sides.requireSideOf(caller))
                .flatMap(sides -> answer(sides, caller, body.open().given(), now))
                .as(transaction::transactional);
    }

    private static Mono<Merger> open(Mono<Merger> proposed) {
        return proposed.switchIfEmpty(Mono.error(() -> ProblemException.notFound("no-merger-proposed")));
    }

    private Mono<Merger> answer(Sides sides, Caller caller, boolean agreed, Instant now) {
        return challenges
                .lockOpen(sides.one().challenge(), now)
                .then(open(mergers.lockOpen(sides.one().id())))
                .map(merger -> merger.answered(agreed, sides.isOneOf(caller), sides.isOtherOf(caller), now))
                .flatMap(answered -> settle(answered, sides, now));
    }

    private Mono<Merger> settle(Merger answered, Sides sides, Instant now) {
        return mergers.update(answered)
                .then(answered.status() == Merger.Status.DONE ? merge(answered, sides, now) : Mono.empty())
                .thenReturn(answered);
    }

    private Mono<Void> merge(Merger merger, Sides sides, Instant now) {
        sides.requireMergeable();
        return solutions
                .merge(sides.merged(), merger.into(), merger.reason(), now)
                .then(solutions.touch(merger.into(), now))
                .then();
    }

    /** Solutions first, in the order of their ids, then the challenge, then the merger: as everybody locks them. */
    private Mono<Sides> lockBoth(Merger merger) {
        return Flux.just(merger.solution(), merger.into())
                .sort()
                .distinct()
                .concatMap(solutions::lock)
                .collectMap(found -> found.solution().id())
                .map(found -> new Sides(
                        Objects.requireNonNull(found.get(merger.solution())),
                        Objects.requireNonNull(found.get(merger.into()))));
    }
}
