package it.smartland.grants.project;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a report: its beneficiary submits it, the office approves it or asks for changes.
 *
 * @param reason required for CHANGES_REQUESTED
 */
record ReportTransition(
        @NotNull @Nullable ReportStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    ReportStatus next() {
        if (to == ReportStatus.CHANGES_REQUESTED && (reason == null || reason.isBlank())) {
            throw ProblemException.invalid(new Fault("/reason", "required"));
        }
        return Objects.requireNonNull(to);
    }
}
