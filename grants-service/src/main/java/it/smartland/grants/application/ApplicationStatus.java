package it.smartland.grants.application;

/** Where an application stands. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** Taken back by its applicant, who may submit it anew until the call closes. */
    WITHDRAWN,
    /** Not submitted when the call closed. */
    EXPIRED,
    INADMISSIBLE,
    ADMITTED,
    RANKED,
    AWARDED,
    RESERVE,
    REJECTED;

    /** Whether its applicant may change and submit it. */
    boolean isOpen() {
        return this == DRAFT || this == WITHDRAWN;
    }

    /** Whether it can be scored: it was submitted and nothing was held against it. */
    public boolean isJudged() {
        return this == SUBMITTED || this == ADMITTED;
    }
}
