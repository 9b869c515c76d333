package it.smartland.participation.coauthor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joining by a code that an author handed over. */
record JoiningRequest(@NotBlank @Size(max = 100) @Nullable String code) {

    InvitationCode given() {
        return new InvitationCode(Objects.requireNonNull(code).strip());
    }
}
