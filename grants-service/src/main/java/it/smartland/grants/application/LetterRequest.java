package it.smartland.grants.application;

import it.smartland.grants.application.Partner.Letter;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A partner's answer to being named.
 *
 * @param letter CONFIRMED or DECLINED; PENDING takes an answer back
 */
record LetterRequest(@NotNull @Nullable Letter letter) {

    Letter answer() {
        return Objects.requireNonNull(letter);
    }
}
