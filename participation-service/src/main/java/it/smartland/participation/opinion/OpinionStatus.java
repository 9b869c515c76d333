package it.smartland.participation.opinion;

/** How an opinion stands before the public. */
public enum OpinionStatus {
    /** It is published once a moderator approves it, as its challenge asks. */
    WAITING,
    PUBLISHED,
    /** By moderators: its place in the thread stays, and what it said is told no more. */
    HIDDEN,
    /** A moderator approved it not. */
    REFUSED;

    boolean isOutOfSight() {
        return this == WAITING || this == REFUSED;
    }
}
