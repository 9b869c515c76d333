package it.smartland.participation.challenge;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.moderation.Moderable;
import it.smartland.participation.moderation.ObjectKind;
import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes challenges out of sight and brings them back; none ever waits for approval. */
@Component
class ChallengeModeration implements Moderable {

    private final Challenges challenges;
    private final ChallengeService service;

    ChallengeModeration(Challenges challenges, ChallengeService service) {
        this.challenges = challenges;
        this.service = service;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.CHALLENGE;
    }

    @Override
    public Mono<Void> hide(UUID id, Instant now) {
        return tell(ParticipationEvent.CHALLENGE_HIDDEN, id, true, now);
    }

    @Override
    public Mono<Void> restore(UUID id, Instant now) {
        return tell(ParticipationEvent.CHALLENGE_RESTORED, id, false, now);
    }

    @Override
    public Mono<Void> approve(UUID id, Instant now) {
        return neverWaits();
    }

    @Override
    public Mono<Void> refuse(UUID id, String reason, Instant now) {
        return neverWaits();
    }

    private Mono<Void> tell(ParticipationEvent happening, UUID id, boolean hides, Instant now) {
        return challenges
                .lock(id)
                .map(challenge -> challenge.hidden(hides, now))
                .flatMap(challenge -> service.tell(happening, challenge))
                .then();
    }

    private static Mono<Void> neverWaits() {
        return Mono.error(() -> ProblemException.conflict("decision-not-possible", "APPROVE", "PUBLISHED"));
    }
}
