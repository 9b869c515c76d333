package it.smartland.participation.solution;

import it.smartland.platform.problem.ProblemException;

/** Where a solution stands; a draft is known to its authors alone. */
public enum SolutionStatus {
    DRAFT,
    /** It is published once a moderator approves it, as its challenge asks. */
    WAITING,
    PUBLISHED,
    /** By moderators. */
    HIDDEN,
    WITHDRAWN,
    /** It became part of another. */
    MERGED;

    /** Refuses with 409 what cannot happen any more. */
    public void requireStanding() {
        switch (this) {
            case DRAFT, PUBLISHED -> {}
            case WAITING -> throw ProblemException.conflict("solution-waiting");
            case HIDDEN -> throw ProblemException.conflict("solution-hidden");
            case WITHDRAWN -> throw ProblemException.conflict("solution-withdrawn");
            case MERGED -> throw ProblemException.conflict("solution-merged");
        }
    }

    /** Whether its authors alone know of it. */
    boolean isOutOfSight() {
        return this == DRAFT || this == WAITING || this == HIDDEN;
    }

    /** What its author may ask for; a merger takes more than the author. */
    boolean canBecome(SolutionStatus next) {
        return (this == DRAFT && next == PUBLISHED) || (this == PUBLISHED && next == WITHDRAWN);
    }
}
