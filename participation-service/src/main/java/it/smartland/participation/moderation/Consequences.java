package it.smartland.participation.moderation;

import it.smartland.platform.problem.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes an act down and brings it about, both or neither. */
@Component
class Consequences {

    private final Acts acts;
    private final Cases cases;
    private final Map<ObjectKind, Moderable> kinds = new EnumMap<>(ObjectKind.class);

    Consequences(Acts acts, Cases cases, List<Moderable> moderable) {
        this.acts = acts;
        this.cases = cases;
        moderable.forEach(kind -> kinds.put(kind.kind(), kind));
    }

    /** The subject as it stands in this transaction, which holds its case. */
    Mono<Void> follow(Act act, Subject subject) {
        return acts.add(act)
                .then(Mono.defer(() -> bringAbout(act, subject)))
                .then(act.moderator() == null ? Mono.empty() : cases.settle(subject.id()));
    }

    private Mono<Void> bringAbout(Act act, Subject subject) {
        Moderable kind = Objects.requireNonNull(kinds.get(subject.kind()));
        return switch (act.act()) {
            case REPORTED_AWAY, HIDDEN -> kind.hide(subject.id(), act.actedAt());
            case RESTORED -> kind.restore(subject.id(), act.actedAt());
            case APPROVED -> kind.approve(subject.id(), act.actedAt());
            case REFUSED -> kind.refuse(subject.id(), Objects.requireNonNull(act.reason()), act.actedAt());
            case APPEAL_UPHELD -> undo(kind, act, subject);
            case KEPT, APPEAL_DISMISSED, FLAG_REVIEWED -> Mono.empty();
        };
    }

    /** An appeal may come to be upheld after the object changed otherwise: what is out of sight alone is brought back. */
    private static Mono<Void> undo(Moderable kind, Act act, Subject subject) {
        return switch (subject.standing()) {
            case HIDDEN -> kind.restore(subject.id(), act.actedAt());
            case WAITING, REFUSED, DRAFT -> kind.approve(subject.id(), act.actedAt());
            case PUBLISHED -> Mono.empty();
            case WITHDRAWN, MERGED ->
                Mono.error(() -> ProblemException.conflict("decision-not-possible", "RESTORE", subject.standing()));
        };
    }
}
