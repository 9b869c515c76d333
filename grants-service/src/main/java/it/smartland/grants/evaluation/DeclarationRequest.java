package it.smartland.grants.evaluation;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator says whether they have an interest in an application (L. 241/1990, art. 6-bis).
 *
 * @param conflict false unless said
 * @param reason required with a conflict
 */
record DeclarationRequest(
        @Nullable Boolean conflict,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    boolean isConflict() {
        if (Boolean.TRUE.equals(conflict) && (reason == null || reason.isBlank())) {
            throw ProblemException.invalid(new Fault("/reason", "required"));
        }
        return Boolean.TRUE.equals(conflict);
    }
}
