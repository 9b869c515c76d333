package it.smartland.grants.project;

import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The office takes an award back, or the beneficiary gave it up.
 *
 * @param to REVOKED; an approved final report completes a project
 */
record ProjectTransition(
        @NotNull @Nullable Status to,
        @NotBlank @Size(max = 2000) @Nullable String reason) {

    Project of(Project project, Instant now) {
        if (to != Status.REVOKED) {
            throw ProblemException.conflict("illegal-transition", project.status(), Objects.requireNonNull(to));
        }
        return project.revoked(Objects.requireNonNull(reason), now);
    }
}
