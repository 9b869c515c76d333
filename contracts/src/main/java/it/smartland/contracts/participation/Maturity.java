package it.smartland.contracts.participation;

/** How far a solution has come outside the suite. */
public enum Maturity {
    IDEA,
    UNDER_WAY,
    CONCLUDED
}
