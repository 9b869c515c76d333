package it.smartland.participation.answer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The solutions whose waiting answers are to be public now: all of them, or none. */
record PublicationRequest(
        @NotEmpty @Size(max = 100) @Nullable List<@NotNull UUID> solutions) {

    List<UUID> all() {
        return Objects.requireNonNull(solutions);
    }
}
