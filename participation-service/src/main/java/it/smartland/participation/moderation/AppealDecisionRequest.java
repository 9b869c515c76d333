package it.smartland.participation.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another moderator's decision about an appeal.
 *
 * @param reason for all to read
 */
record AppealDecisionRequest(
        @NotNull @Nullable Boolean upheld,
        @NotBlank @Size(max = 2000) @Nullable String reason) {

    boolean isUpheld() {
        return Boolean.TRUE.equals(upheld);
    }

    String given() {
        return Objects.requireNonNull(reason);
    }
}
