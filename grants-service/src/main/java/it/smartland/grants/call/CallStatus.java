package it.smartland.grants.call;

/** Where a call stands; a draft is known to its office alone. */
public enum CallStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    EVALUATING,
    RANKED,
    CONCLUDED;

    /** One step at a time and never back; a ranking may follow the closing at once. */
    boolean canBecome(CallStatus next) {
        return next.ordinal() == ordinal() + 1 || (this == CLOSED && next == RANKED);
    }

    /** Whether the applications are in and not yet ranked. */
    public boolean isJudging() {
        return this == CLOSED || this == EVALUATING;
    }

    public boolean isAfterClosing() {
        return ordinal() >= CLOSED.ordinal();
    }
}
