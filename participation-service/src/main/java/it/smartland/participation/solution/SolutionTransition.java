package it.smartland.participation.solution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a solution, as its author asks for it.
 *
 * @param reason shown with the solution as its {@code statusReason}
 */
record SolutionTransition(
        @NotNull @Nullable SolutionStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Solution of(Solution solution, boolean premoderated, Instant now) {
        return solution.movedTo(Objects.requireNonNull(to), premoderated, reason, now);
    }
}
