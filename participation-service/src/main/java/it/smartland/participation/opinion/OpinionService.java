package it.smartland.participation.opinion;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.challenge.Activity;
import it.smartland.participation.challenge.Challenge;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKeys;
import it.smartland.participation.solution.Solution;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.id.Ids;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What can be done with an opinion. */
@Service
class OpinionService {

    private final Opinions opinions;
    private final SolutionService solutions;
    private final ChallengeService challenges;
    private final VoterKeys voters;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Clock clock;

    OpinionService(
            Opinions opinions,
            SolutionService solutions,
            ChallengeService challenges,
            VoterKeys voters,
            Outbox outbox,
            TransactionalOperator transaction,
            Clock clock) {
        this.opinions = opinions;
        this.solutions = solutions;
        this.challenges = challenges;
        this.voters = voters;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<CountedOpinion> see(UUID id, @Nullable Caller caller) {
        return opinions.find(id)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(found -> found.opinion().requireVisibleTo(caller));
    }

    Mono<CountedOpinion> express(UUID solution, Caller caller, Received<OpinionRequest> body) {
        Instant now = clock.instant();
        return solutions
                .see(solution, caller)
                .flatMap(seen -> beginThread(seen.solution(), caller, body.open(), now))
                .as(transaction::transactional);
    }

    private Mono<CountedOpinion> beginThread(Solution solution, Caller caller, OpinionRequest request, Instant now) {
        UUID id = Ids.next();
        return express(solution, id, Place.beginning(id), caller, request, now);
    }

    Mono<CountedOpinion> reply(UUID opinion, Caller caller, Received<ReplyRequest> body) {
        Instant now = clock.instant();
        return see(opinion, caller)
                .map(CountedOpinion::opinion)
                .doOnNext(Opinion::requirePublished)
                .flatMap(answered -> solutions
                        .see(answered.solution(), caller)
                        .flatMap(seen -> reply(answered, seen.solution(), caller, body.open(), now)))
                .as(transaction::transactional);
    }

    private Mono<CountedOpinion> reply(
            Opinion answered, Solution solution, Caller caller, ReplyRequest request, Instant now) {
        UUID id = Ids.next();
        Place place = answered.place().below(answered.id(), id);
        return express(solution, id, place, caller, request.to(answered), now);
    }

    private Mono<CountedOpinion> express(
            Solution solution, UUID id, Place place, Caller caller, OpinionRequest request, Instant now) {
        return challenges
                .find(solution.challenge())
                .doOnNext(challenge -> challenge.window().require(Activity.COMMENT, now))
                .doOnNext(open -> solution.requirePublished())
                .map(challenge -> written(solution, challenge, id, place, caller, request, now))
                .flatMap(this::keep);
    }

    private Opinion written(
            Solution solution,
            Challenge challenge,
            UUID id,
            Place place,
            Caller caller,
            OpinionRequest request,
            Instant now) {
        return new Opinion(
                id,
                solution.id(),
                solution.challenge(),
                request.writtenTitle(),
                request.writtenText(),
                request.takenStance(),
                challenge.terms().premoderated() ? OpinionStatus.WAITING : OpinionStatus.PUBLISHED,
                place,
                Author.citizen(caller, voters.of(caller)),
                1,
                1,
                now,
                now);
    }

    private Mono<CountedOpinion> keep(Opinion opinion) {
        return opinions.add(opinion)
                .then(opinions.find(opinion.id()))
                .flatMap(counted -> toldUnlessWaiting(counted).thenReturn(counted));
    }

    private Mono<Void> toldUnlessWaiting(CountedOpinion counted) {
        return counted.opinion().status() == OpinionStatus.WAITING
                ? Mono.empty()
                : outbox.append(OpinionEvents.of(ParticipationEvent.OPINION_PUBLISHED, counted));
    }
}
