package it.smartland.participation.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a moderator saw when they looked at a flag, for all to read. */
record ReviewRequest(@NotBlank @Size(max = 2000) @Nullable String reason) {

    String given() {
        return Objects.requireNonNull(reason);
    }
}
