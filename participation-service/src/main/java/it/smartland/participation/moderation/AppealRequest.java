package it.smartland.participation.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an author says against an act, for the moderators to read. */
record AppealRequest(@NotBlank @Size(max = 2000) @Nullable String text) {

    String given() {
        return Objects.requireNonNull(text);
    }
}
