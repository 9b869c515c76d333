package it.smartland.contracts.participation;

/** Which side an opinion takes on a solution. */
public enum Stance {
    FOR,
    NEUTRAL,
    AGAINST
}
