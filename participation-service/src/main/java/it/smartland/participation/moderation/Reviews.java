package it.smartland.participation.moderation;

import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes in the register what moderators saw who were asked to look. */
@Component
public class Reviews {

    private final Subjects subjects;
    private final Cases cases;
    private final Acts acts;
    private final VoterKeys voters;

    Reviews(Subjects subjects, Cases cases, Acts acts, VoterKeys voters) {
        this.subjects = subjects;
        this.cases = cases;
        this.acts = acts;
        this.voters = voters;
    }

    /** The body in whose challenges the caller moderates; empty for those who do everywhere. 403 for everybody else. */
    public Optional<String> ownerOf(Caller moderator) {
        DeskController.requireSomewhere(moderator);
        return Subject.moderatesEverywhere(moderator) ? Optional.empty() : Optional.ofNullable(moderator.body());
    }

    /** The entry's id; in the transaction of the caller. */
    public Mono<UUID> write(UUID object, Caller moderator, Supplier<String> reason, Instant now) {
        return subjects.find(object)
                .switchIfEmpty(Mono.error(ProblemException::notFound))
                .doOnNext(subject -> subject.requireModerator(moderator, voters.of(moderator)))
                .flatMap(subject -> cases.hold(subject, now)
                        .map(reports -> Act.reviewed(subject, reason.get(), reports, moderator, now)))
                .flatMap(act -> acts.add(act).thenReturn(act.id()));
    }
}
