package it.smartland.portal.client.grants;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a beneficiary tells of a project. */
public record Report(
        UUID id,
        UUID project,
        Kind kind,
        Status status,
        @Nullable String statusReason,
        String summary,
        @Nullable String outcome,
        List<Result> results,
        @Nullable String lessons,
        @Nullable Amount spent,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** On the way, or at the end. */
    public enum Kind {
        INTERIM,
        FINAL
    }

    /** Where a report stands. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        CHANGES_REQUESTED;

        /** Whether the beneficiary may change it. */
        public boolean isOpen() {
            return this == DRAFT || this == CHANGES_REQUESTED;
        }
    }

    /** What an indicator says now. */
    public record Result(String indicator, String territory, BigDecimal latest) {}
}
