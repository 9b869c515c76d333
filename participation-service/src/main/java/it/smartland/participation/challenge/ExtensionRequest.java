package it.smartland.participation.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Putting a challenge off.
 *
 * @param closesAt when it is to close, later than it would
 * @param reason for all to read
 */
record ExtensionRequest(
        @NotNull @Nullable Instant closesAt,
        @NotBlank @Size(max = 2000) @Nullable String reason) {

    Challenge of(Challenge challenge, Instant now) {
        return challenge.extendedTo(Objects.requireNonNull(closesAt), Objects.requireNonNull(reason), now);
    }
}
