package it.smartland.participation.answer;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.challenge.Challenge;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.person.VoterKeys;
import it.smartland.participation.solution.Solution;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.outbox.Outbox;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The steps that an answer takes in the hands of an officer or of the clock, each within a transaction of the caller's. */
@Component
class AnswerDesk {

    private final SolutionService solutions;
    private final ChallengeService challenges;
    private final OfficialAnswers answers;
    private final AnswerVersions versions;
    private final VoterKeys voters;
    private final Outbox outbox;

    AnswerDesk(
            SolutionService solutions,
            ChallengeService challenges,
            OfficialAnswers answers,
            AnswerVersions versions,
            VoterKeys voters,
            Outbox outbox) {
        this.solutions = solutions;
        this.challenges = challenges;
        this.answers = answers;
        this.versions = versions;
        this.voters = voters;
        this.outbox = outbox;
    }

    /** A solution that the caller may answer: 404 where they may not know of it, 403 where another body asked. */
    Mono<Answerable> answerable(UUID solution, Caller caller) {
        return solutions
                .see(solution, caller)
                .flatMap(seen -> challenges
                        .find(seen.solution().challenge())
                        .map(challenge -> new Answerable(seen.solution(), challenge)))
                .doOnNext(found -> found.requireOfficer(caller));
    }

    Mono<FoundAnswer> lock(Answerable found, Instant now) {
        return answers.lock(found.unanswered(now));
    }

    /** Writes the next version; it is public at once, or waits. */
    Mono<FoundAnswer> write(FoundAnswer locked, AnswerRequest request, Caller caller, Instant now) {
        AnswerVersion version = AnswerVersion.next(locked.answer(), request, caller, voters.of(caller), now);
        return versions.write(version)
                .then(Mono.defer(() -> version.isDue(now) ? publish(locked, version, now) : rewritten(locked, now)))
                .then(answers.find(locked.id()));
    }

    /** Makes a version public: what it is, its place in the answer, and the event are one transaction. */
    Mono<Void> publish(FoundAnswer locked, AnswerVersion version, Instant now) {
        OfficialAnswer published = locked.answer().published(version, now);
        return versions.publish(version, now)
                .then(answers.update(published))
                .then(outbox.append(AnswerEvents.of(ParticipationEvent.OFFICIAL_ANSWER_PUBLISHED, published)));
    }

    /** Makes public what waits; an answer of which nothing waits is left as it is. */
    Mono<FoundAnswer> publishWaiting(FoundAnswer locked, Instant now) {
        AnswerVersion waiting = locked.waiting();
        return waiting == null
                ? Mono.just(locked)
                : publish(locked, waiting, now).then(answers.find(locked.id()));
    }

    Mono<FoundAnswer> callOff(FoundAnswer locked, Instant now) {
        return locked.waiting() == null
                ? Mono.just(locked)
                : versions.callOff(locked.id()).then(rewritten(locked, now)).then(answers.find(locked.id()));
    }

    private Mono<Void> rewritten(FoundAnswer locked, Instant now) {
        return answers.update(locked.answer().rewritten(now));
    }

    /** A solution beside the challenge that it answers. */
    record Answerable(Solution solution, Challenge challenge) {

        void requireOfficer(Caller caller) {
            if (!caller.isOfficerOf(challenge.owner())) {
                throw ProblemException.forbidden("other-body", challenge.owner());
            }
        }

        OfficialAnswer unanswered(Instant since) {
            return OfficialAnswer.none(solution.id(), challenge.id(), challenge.owner(), since);
        }
    }
}
