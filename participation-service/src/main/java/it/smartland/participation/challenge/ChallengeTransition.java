package it.smartland.participation.challenge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a challenge, as its owner asks for it.
 *
 * @param reason shown with the challenge as its {@code statusReason}
 */
record ChallengeTransition(
        @NotNull @Nullable ChallengeStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Challenge of(Challenge challenge, Instant now) {
        return challenge.movedTo(Objects.requireNonNull(to), reason, now);
    }
}
