package it.smartland.participation.opinion;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.participation.moderation.Moderable;
import it.smartland.participation.moderation.ObjectKind;
import it.smartland.platform.outbox.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes opinions out of sight, brings them back, and publishes those that waited for approval. */
@Component
class OpinionModeration implements Moderable {

    private final Opinions opinions;
    private final Outbox outbox;

    OpinionModeration(Opinions opinions, Outbox outbox) {
        this.opinions = opinions;
        this.outbox = outbox;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.OPINION;
    }

    @Override
    public Mono<Void> hide(UUID id, Instant now) {
        return move(id, OpinionStatus.HIDDEN, -1, now, OpinionStatus.PUBLISHED)
                .flatMap(hidden -> tell(ParticipationEvent.OPINION_HIDDEN, hidden));
    }

    @Override
    public Mono<Void> restore(UUID id, Instant now) {
        return move(id, OpinionStatus.PUBLISHED, 1, now, OpinionStatus.HIDDEN)
                .flatMap(restored -> tell(ParticipationEvent.OPINION_RESTORED, restored));
    }

    @Override
    public Mono<Void> approve(UUID id, Instant now) {
        return move(id, OpinionStatus.PUBLISHED, 1, now, OpinionStatus.WAITING, OpinionStatus.REFUSED)
                .flatMap(approved -> tell(ParticipationEvent.OPINION_PUBLISHED, approved));
    }

    @Override
    public Mono<Void> refuse(UUID id, String reason, Instant now) {
        return move(id, OpinionStatus.REFUSED, 0, now, OpinionStatus.WAITING).then();
    }

    private Mono<CountedOpinion> move(UUID id, OpinionStatus next, int more, Instant now, OpinionStatus... from) {
        return opinions.lock(id)
                .map(current -> current.with(current.opinion().moved(next, now, from)))
                .flatMap(moved -> opinions.move(moved.opinion(), more).thenReturn(moved));
    }

    private Mono<Void> tell(ParticipationEvent happening, CountedOpinion changed) {
        return outbox.append(OpinionEvents.of(happening, changed));
    }
}
