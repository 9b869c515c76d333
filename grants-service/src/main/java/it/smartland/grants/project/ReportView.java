package it.smartland.grants.project;

import it.smartland.grants.money.Amount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report, as those entitled see it. */
record ReportView(
        UUID id,
        UUID project,
        Report.Kind kind,
        ReportStatus status,
        @Nullable String statusReason,
        String summary,
        @Nullable String outcome,
        List<Result> results,
        @Nullable String lessons,
        @Nullable Amount spent,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** All reports on a project that the caller may see, oldest first. */
    record Reports(List<ReportView> items) {}

    static ReportView of(Report report) {
        ReportText text = report.text();
        return new ReportView(
                report.id(),
                report.project(),
                report.kind(),
                report.status(),
                report.statusReason(),
                text.summary(),
                text.outcome(),
                text.results(),
                text.lessons(),
                Amount.orNull(text.spent()),
                report.createdAt(),
                report.updatedAt(),
                report.version());
    }
}
