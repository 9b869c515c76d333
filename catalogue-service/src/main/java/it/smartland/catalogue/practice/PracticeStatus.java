package it.smartland.catalogue.practice;

import java.util.Set;

/** Where a practice stands; until it is published only those who write and validate it know of it. */
public enum PracticeStatus {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    ARCHIVED;

    boolean canBecome(PracticeStatus next) {
        return next().contains(next);
    }

    /** Whoever publishes may still find a fault in what was approved. */
    private Set<PracticeStatus> next() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(APPROVED, CHANGES_REQUESTED);
            case APPROVED -> Set.of(PUBLISHED, CHANGES_REQUESTED);
            case PUBLISHED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** Whether everybody may know of it; what was published once stays where links lead to it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == ARCHIVED;
    }
}
