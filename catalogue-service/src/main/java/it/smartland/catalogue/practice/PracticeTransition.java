package it.smartland.catalogue.practice;

import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a practice, as somebody asks for it.
 *
 * @param reason kept with the step and shown as the practice's {@code statusReason}; CHANGES_REQUESTED needs one
 */
record PracticeTransition(
        @NotNull @Nullable PracticeStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Practice of(Practice practice, Caller caller, Instant now) {
        if (to == PracticeStatus.CHANGES_REQUESTED && (reason == null || reason.isBlank())) {
            throw ProblemException.invalid(new Fault("/reason", "not-blank"));
        }
        return practice.movedTo(Objects.requireNonNull(to), reason, caller, now);
    }
}
