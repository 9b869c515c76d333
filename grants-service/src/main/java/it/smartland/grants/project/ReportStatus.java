package it.smartland.grants.project;

/** Where a report stands. */
enum ReportStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    CHANGES_REQUESTED;

    boolean canBecome(ReportStatus next) {
        return switch (next) {
            case DRAFT -> false;
            case SUBMITTED -> isOpen();
            case APPROVED, CHANGES_REQUESTED -> this == SUBMITTED;
        };
    }

    /** Whether the beneficiary may change it. */
    boolean isOpen() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }
}
