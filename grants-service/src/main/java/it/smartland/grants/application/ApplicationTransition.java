package it.smartland.grants.application;

import it.smartland.grants.application.ApplicationAccess.Filed;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an application: its applicant takes it back, or the office says whether it is admitted.
 *
 * @param to WITHDRAWN, ADMITTED or INADMISSIBLE
 * @param reason required for INADMISSIBLE
 */
record ApplicationTransition(
        @NotNull @Nullable ApplicationStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Application of(Filed filed, Caller caller, Instant now) {
        ApplicationStatus next = Objects.requireNonNull(to);
        return switch (next) {
            case WITHDRAWN -> withdrawn(filed, caller, now);
            case ADMITTED, INADMISSIBLE -> decided(filed, caller, next, now);
            case DRAFT, SUBMITTED, EXPIRED, RANKED, AWARDED, RESERVE, REJECTED ->
                throw ProblemException.conflict(
                        "illegal-transition", filed.application().status(), next);
        };
    }

    private Application withdrawn(Filed filed, Caller caller, Instant now) {
        Application application = filed.application();
        application.requireApplicant(caller);
        filed.call().window().requireNotOver(now);
        requireFrom(application, ApplicationStatus.WITHDRAWN, application.status() == ApplicationStatus.SUBMITTED);
        return application.became(ApplicationStatus.WITHDRAWN, reason, now);
    }

    /** After the closing and before the ranking; a decision may be reversed until then. */
    private Application decided(Filed filed, Caller caller, ApplicationStatus next, Instant now) {
        Application application = filed.application();
        filed.call().requireOffice(caller);
        if (next == ApplicationStatus.INADMISSIBLE && (reason == null || reason.isBlank())) {
            throw ProblemException.invalid(new Fault("/reason", "required"));
        }
        if (!filed.call().status().isJudging()) {
            throw ProblemException.conflict("call-not-judging", filed.call().status());
        }
        boolean open = application.status().isJudged() || application.status() == ApplicationStatus.INADMISSIBLE;
        requireFrom(application, next, open && application.status() != next);
        return application.became(next, reason, now);
    }

    private static void requireFrom(Application application, ApplicationStatus next, boolean possible) {
        if (!possible) {
            throw ProblemException.conflict("illegal-transition", application.status(), next);
        }
    }
}
