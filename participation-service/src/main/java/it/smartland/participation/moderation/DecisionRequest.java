package it.smartland.participation.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's decision about an object.
 *
 * @param ground what is wrong with it; required where it is hidden or refused, and else ignored
 * @param reason for all to read
 */
@GroundWhereAdverse
record DecisionRequest(
        @NotNull @Nullable Decision decision,
        @Nullable Ground ground,
        @NotBlank @Size(max = 2000) @Nullable String reason) {

    Decision taken() {
        return Objects.requireNonNull(decision);
    }

    String given() {
        return Objects.requireNonNull(reason);
    }
}
