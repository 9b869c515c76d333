package it.smartland.participation.opinion;

import it.smartland.contracts.participation.Stance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An opinion, as its author writes it.
 *
 * @param stance NEUTRAL, unless said
 */
record OpinionRequest(
        @NotBlank @Size(max = LONGEST_TITLE) @Nullable String title,
        @NotBlank @Size(max = 5000) @Nullable String text,
        @Nullable Stance stance) {

    static final int LONGEST_TITLE = 150;

    String writtenTitle() {
        return Objects.requireNonNull(title);
    }

    String writtenText() {
        return Objects.requireNonNull(text);
    }

    Stance takenStance() {
        return stance == null ? Stance.NEUTRAL : stance;
    }
}
