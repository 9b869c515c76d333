package it.smartland.participation.answer;

import it.smartland.participation.answer.AnswerDesk.Answerable;
import it.smartland.participation.challenge.ChallengeService;
import it.smartland.participation.solution.Solution;
import it.smartland.participation.solution.SolutionService;
import it.smartland.platform.paging.Page;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What can be done with one official answer, and by whom. */
@Service
class AnswerService {

    private final AnswerDesk desk;
    private final SolutionService solutions;
    private final ChallengeService challenges;
    private final OfficialAnswers answers;
    private final AnswerVersions versions;
    private final TransactionalOperator transaction;
    private final Clock clock;

    AnswerService(
            AnswerDesk desk,
            SolutionService solutions,
            ChallengeService challenges,
            OfficialAnswers answers,
            AnswerVersions versions,
            TransactionalOperator transaction,
            Clock clock) {
        this.desk = desk;
        this.solutions = solutions;
        this.challenges = challenges;
        this.answers = answers;
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every solution has one; where it is neither given nor owed, that is what it says. */
    Mono<FoundAnswer> see(UUID solution, @Nullable Caller caller) {
        return solutions
                .see(solution, caller)
                .flatMap(seen -> answers.find(solution).switchIfEmpty(unanswered(seen.solution())));
    }

    private Mono<FoundAnswer> unanswered(Solution solution) {
        return challenges
                .find(solution.challenge())
                .map(challenge -> new Answerable(solution, challenge).unanswered(solution.createdAt()))
                .map(none -> new FoundAnswer(none, solution.text().title(), null));
    }

    /** A first answer has no version that could have been seen; from then on {@code If-Match} is asked for. */
    Mono<FoundAnswer> write(UUID solution, Caller caller, IfMatch ifMatch, Received<AnswerRequest> body) {
        Instant now = clock.instant();
        return desk.answerable(solution, caller)
                .flatMap(found -> desk.lock(found, now)
                        .doOnNext(locked -> requireSeen(locked, ifMatch))
                        .flatMap(locked -> write(found, locked, body.open(), caller, now)))
                .as(transaction::transactional);
    }

    private Mono<FoundAnswer> write(
            Answerable found, FoundAnswer locked, AnswerRequest request, Caller caller, Instant now) {
        found.solution().requirePublished();
        return desk.write(locked, request, caller, now);
    }

    Mono<FoundAnswer> callOff(UUID solution, Caller caller, IfMatch ifMatch) {
        Instant now = clock.instant();
        return desk.answerable(solution, caller)
                .flatMap(found -> desk.lock(found, now))
                .doOnNext(locked -> requireSeen(locked, ifMatch))
                .flatMap(locked -> desk.callOff(locked, now))
                .as(transaction::transactional);
    }

    private static void requireSeen(FoundAnswer locked, IfMatch ifMatch) {
        if (locked.answer().version() > 0) {
            ifMatch.require(locked.answer().version());
        }
    }

    Mono<Page<AnswerVersionView>> versions(UUID solution, @Nullable Caller caller) {
        return see(solution, caller)
                .flatMap(found -> versions.published(solution)
                        .map(version -> AnswerVersionView.shown(version, found.isKnownWaitingTo(caller)))
                        .collectList())
                .map(all -> new Page<>(all, null));
    }
}
