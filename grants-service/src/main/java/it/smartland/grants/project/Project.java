package it.smartland.grants.project;

import it.smartland.contracts.Area;
import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.grants.money.Amount;
import it.smartland.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body does with an award.
 *
 * @param completedReport the approved final report; null until it is completed
 */
record Project(
        UUID id,
        UUID award,
        UUID call,
        String title,
        String beneficiary,
        List<String> partners,
        Status status,
        @Nullable String statusReason,
        @Nullable Area area,
        @Nullable String theme,
        BigDecimal granted,
        String summary,
        List<Goal> targets,
        @Nullable FinalReport completedReport,
        Instant startedAt,
        @Nullable Instant completedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Project started(ProjectPlan plan, Instant now) {
        var content = plan.content();
        return new Project(
                plan.id(),
                plan.award(),
                plan.call(),
                content.title(),
                plan.beneficiary(),
                plan.partners(),
                Status.RUNNING,
                null,
                content.area(),
                content.theme(),
                plan.granted(),
                Objects.requireNonNullElse(content.summary(), content.title()),
                content.targets().stream().map(Goal::of).toList(),
                null,
                now,
                null,
                1,
                now,
                now);
    }

    /** An approved report moves its targets; the final one completes it. */
    Project reported(Report report, Instant now) {
        requireRunning();
        List<Goal> moved = targets.stream()
                .map(target -> target.after(report.text().results()))
                .toList();
        return report.isFinal()
                ? changed(Status.COMPLETED, null, moved, finalReport(report.text(), now), now)
                : changed(status, statusReason, moved, null, now);
    }

    private static FinalReport finalReport(ReportText text, Instant now) {
        return new FinalReport(
                text.summary(),
                text.outcome(),
                Objects.requireNonNull(text.lessons()),
                Amount.of(Objects.requireNonNull(text.spent())),
                now);
    }

    Project revoked(String reason, Instant now) {
        requireRunning();
        return changed(Status.REVOKED, reason, targets, null, now);
    }

    void requireRunning() {
        if (status != Status.RUNNING) {
            throw ProblemException.conflict("project-not-running", status);
        }
    }

    private Project changed(
            Status status,
            @Nullable String reason,
            List<Goal> targets,
            @Nullable FinalReport completedReport,
            Instant now) {
        Instant completedAt = completedReport == null ? null : now;
        return new Project(
                id,
                award,
                call,
                title,
                beneficiary,
                partners,
                status,
                reason,
                area,
                theme,
                granted,
                summary,
                targets,
                completedReport,
                startedAt,
                completedAt,
                version + 1,
                createdAt,
                now);
    }
}
