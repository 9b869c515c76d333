package it.smartland.participation.moderation;

/** How an object stands before the public. */
enum Standing {
    DRAFT,
    /** It is published once a moderator approves it. */
    WAITING,
    PUBLISHED,
    HIDDEN,
    REFUSED,
    WITHDRAWN,
    MERGED
}
