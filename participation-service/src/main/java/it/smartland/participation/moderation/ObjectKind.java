package it.smartland.participation.moderation;

/** What kinds of objects people report and moderators decide about. */
public enum ObjectKind {
    CHALLENGE,
    SOLUTION,
    OPINION
}
