package it.smartland.catalogue.adoption;

import it.smartland.contracts.catalogue.Stage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stage that an adoption comes to, as its adopter says it; the reason is kept with the step. */
record AdoptionTransition(
        @NotNull @Nullable Stage to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Adoption of(Adoption adoption, Instant now) {
        return adoption.movedTo(Objects.requireNonNull(to), now);
    }
}
