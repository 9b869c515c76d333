package it.smartland.participation.challenge;

/** Where a challenge stands; a draft is known to its owner alone. */
public enum ChallengeStatus {
    DRAFT,
    OPEN,
    CLOSED,
    ANSWERED;

    /** One step at a time, and never back. */
    boolean canBecome(ChallengeStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
