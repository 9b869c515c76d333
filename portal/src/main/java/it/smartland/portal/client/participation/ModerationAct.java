package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of moderation.
 *
 * @param reason why; null where the reports alone did it
 * @param body whose officers did it
 * @param upheld whether the author's appeal had success; null until it is decided
 */
public record ModerationAct(
        UUID id,
        Kind kind,
        UUID object,
        UUID challenge,
        Act act,
        Moderation.@Nullable Ground ground,
        @Nullable String reason,
        int reports,
        @Nullable Body body,
        Instant actedAt,
        @Nullable Instant appealedAt,
        @Nullable Boolean upheld) {

    /** What it is about. */
    public enum Kind {
        CHALLENGE,
        SOLUTION,
        OPINION
    }

    /** What was done. */
    public enum Act {
        REPORTED_AWAY,
        HIDDEN,
        KEPT,
        RESTORED,
        APPROVED,
        REFUSED,
        APPEAL_UPHELD,
        APPEAL_DISMISSED,
        FLAG_REVIEWED
    }

    /** Whether its author may still appeal, as far as the act itself goes. */
    public boolean isAppealable() {
        return appealedAt == null && (act == Act.REPORTED_AWAY || act == Act.HIDDEN || act == Act.REFUSED);
    }
}
