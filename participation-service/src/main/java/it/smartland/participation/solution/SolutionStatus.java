package it.smartland.participation.solution;

/** Where a solution stands; a draft is known to its author alone. */
public enum SolutionStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    boolean canBecome(SolutionStatus next) {
        return (this == DRAFT && next == PUBLISHED) || (this == PUBLISHED && next == WITHDRAWN);
    }
}
