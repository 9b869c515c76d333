package it.smartland.participation.moderation;

/** What was done about an object. */
enum ActKind {
    /** Hidden because enough people had reported it, before any moderator looked. */
    REPORTED_AWAY,
    HIDDEN,
    KEPT,
    RESTORED,
    APPROVED,
    REFUSED,
    APPEAL_UPHELD,
    APPEAL_DISMISSED,
    /** Somebody looked at a sign of fraud; no vote was touched. */
    FLAG_REVIEWED;

    /** Whether the author may appeal against it. */
    boolean isAdverse() {
        return this == REPORTED_AWAY || this == HIDDEN || this == REFUSED;
    }
}
