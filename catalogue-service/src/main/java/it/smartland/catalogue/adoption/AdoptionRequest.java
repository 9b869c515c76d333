package it.smartland.catalogue.adoption;

import it.smartland.contracts.catalogue.Stage;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An adoption, as its adopter declares it.
 *
 * @param stage how far it has come already; INTERESTED, unless said
 */
record AdoptionRequest(
        @Nullable Stage stage,
        @Size(min = 1, max = 5000) @Nullable String adaptations,
        @Size(min = 1, max = 5000) @Nullable String results) {

    /** Nobody declares what they have given up. */
    Stage firstStage() {
        if (stage == Stage.DROPPED) {
            throw ProblemException.invalid(new Fault("/stage", "unknown-value"));
        }
        return Objects.requireNonNullElse(stage, Stage.INTERESTED);
    }

    Adoption.Account account() {
        return new Adoption.Account(adaptations, results);
    }
}
