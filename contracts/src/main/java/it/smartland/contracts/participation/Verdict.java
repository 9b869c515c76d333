package it.smartland.contracts.participation;

/** What a body says that it does with a solution. */
public enum Verdict {
    ACCEPTED,
    /** Some of it, or in another form. */
    PARTLY,
    REJECTED,
    /** It is being done, or looked into. */
    UNDER_WAY
}
