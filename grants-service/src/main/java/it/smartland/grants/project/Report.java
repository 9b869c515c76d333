package it.smartland.grants.project;

import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a beneficiary tells of its project; private until the office approves it. */
record Report(
        UUID id,
        UUID project,
        Kind kind,
        ReportStatus status,
        @Nullable String statusReason,
        ReportText text,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether more will follow. */
    enum Kind {
        INTERIM,
        FINAL
    }

    boolean isFinal() {
        return kind == Kind.FINAL;
    }

    Report revised(ReportText revision, Instant now) {
        if (!status.isOpen()) {
            throw ProblemException.conflict("report-not-open", status);
        }
        return new Report(id, project, kind, status, statusReason, revision, version + 1, createdAt, now);
    }

    Report movedTo(ReportStatus next, @Nullable String reason, Instant now) {
        if (!status.canBecome(next)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        return new Report(id, project, kind, next, reason, text, version + 1, createdAt, now);
    }
}
