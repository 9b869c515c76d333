package it.smartland.participation.merger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposing that a solution become part of another.
 *
 * @param into the other
 * @param reason for all to read
 */
record MergerRequest(
        @NotNull @Nullable UUID into,
        @NotBlank @Size(max = 2000) @Nullable String reason) {

    UUID other() {
        return Objects.requireNonNull(into);
    }

    String said() {
        return Objects.requireNonNull(reason);
    }
}
