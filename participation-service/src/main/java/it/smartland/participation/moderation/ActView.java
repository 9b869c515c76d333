package it.smartland.participation.moderation;

import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the public register: what was done about what and why, and nobody's name.
 *
 * @param challenge in which the object stands
 * @param ground what is wrong with it; null where nothing is
 * @param reason why; null where the reports alone did it
 * @param reports how many people had reported it since moderators last decided
 * @param body for which the moderator acted; null where none did, or the reports alone did it
 * @param appealedAt when its author appealed, and {@code upheld} whether with success; null until that is decided
 */
record ActView(
        UUID id,
        ObjectKind kind,
        UUID object,
        UUID challenge,
        ActKind act,
        @Nullable Ground ground,
        @Nullable String reason,
        int reports,
        @Nullable BodyView body,
        Instant actedAt,
        @Nullable Instant appealedAt,
        @Nullable Boolean upheld) {

    static ActView of(RegisteredAct registered, BodyNames names) {
        Act act = registered.act();
        String body = act.body();
        return new ActView(
                act.id(),
                act.kind(),
                act.object(),
                act.challenge(),
                act.act(),
                act.ground(),
                act.reason(),
                act.reports(),
                body == null ? null : names.view(body),
                act.actedAt(),
                registered.appealedAt(),
                registered.upheld());
    }
}
