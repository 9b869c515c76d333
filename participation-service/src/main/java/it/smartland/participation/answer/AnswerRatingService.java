package it.smartland.participation.answer;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.web.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets a person with a verified identity say how good an official answer is, once. */
@Service
class AnswerRatingService {

    private final AnswerService answers;
    private final AnswerVersions versions;
    private final AnswerRatings ratings;
    private final VoterKeys voters;
    private final Clock clock;

    AnswerRatingService(
            AnswerService answers, AnswerVersions versions, AnswerRatings ratings, VoterKeys voters, Clock clock) {
        this.answers = answers;
        this.versions = versions;
        this.ratings = ratings;
        this.voters = voters;
        this.clock = clock;
    }

    Mono<AnswerRatingView> rate(UUID solution, Caller caller, Received<AnswerRatingRequest> body) {
        Instant now = clock.instant();
        VoterKey voter = voter(caller);
        return answers.see(solution, caller)
                .map(FoundAnswer::answer)
                .flatMap(answer -> requireNotOwn(answer, caller, voter))
                .flatMap(answer -> rate(answer, voter, body.open().given(), now));
    }

    private Mono<AnswerRatingView> rate(OfficialAnswer answer, VoterKey voter, int stars, Instant now) {
        if (answer.answeredAt() == null) {
            throw ProblemException.conflict("not-answered-yet");
        }
        return ratings.rate(answer, voter, stars, now).then(own(answer.id(), voter));
    }

    Mono<AnswerRatingView> takeBack(UUID solution, Caller caller) {
        VoterKey voter = voter(caller);
        return answers.see(solution, caller)
                .flatMap(found -> ratings.takeBack(solution, voter))
                .thenReturn(AnswerRatingView.none(solution));
    }

    /** Nobody has rated whose identity nobody verified. */
    Mono<AnswerRatingView> see(UUID solution, Caller caller) {
        return answers.see(solution, caller)
                .flatMap(found -> Mono.justOrEmpty(voters.of(caller)))
                .flatMap(voter -> own(solution, voter))
                .defaultIfEmpty(AnswerRatingView.none(solution));
    }

    private Mono<AnswerRatingView> own(UUID solution, VoterKey voter) {
        return ratings.of(solution, voter).defaultIfEmpty(AnswerRatingView.none(solution));
    }

    /** Whoever acts for the body, or wrote the answer under any account, does not rate it. */
    private Mono<OfficialAnswer> requireNotOwn(OfficialAnswer answer, Caller caller, VoterKey voter) {
        return caller.actsFor(answer.owner())
                ? Mono.error(ProblemException.forbidden("own-work"))
                : versions.isWrittenBy(answer.id(), voter)
                        .flatMap(own -> own ? Mono.error(ProblemException.forbidden("own-work")) : Mono.just(answer));
    }

    private VoterKey voter(Caller caller) {
        return voters.of(caller).orElseThrow(() -> ProblemException.forbidden("no-verified-identity"));
    }
}
