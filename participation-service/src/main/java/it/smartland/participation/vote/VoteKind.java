package it.smartland.participation.vote;

/** What a vote says: how many stars, that one supports, or that one agrees with an opinion. */
public enum VoteKind {
    /** One to five stars for a solution. */
    RATING,
    /** For a solution, or not at all. */
    SUPPORT,
    /** 1 for an opinion, -1 against it. */
    OPINION
}
