package it.smartland.participation.notice;

/** What can have happened to something that people follow. */
enum NewsKind {
    CHALLENGE_OPENED,
    CHALLENGE_EXTENDED,
    CHALLENGE_CLOSED,
    CHALLENGE_ANSWERED,
    SOLUTION_PUBLISHED,
    SOLUTION_WITHDRAWN,
    OPINION_PUBLISHED,
    ANSWER_DUE,
    ANSWER_PUBLISHED,
    /** Moderators, or the reports of many, did something about what the person wrote. */
    MODERATED
}
