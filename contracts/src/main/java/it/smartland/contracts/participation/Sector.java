package it.smartland.contracts.participation;

/** The sector of the economy that a solution belongs to. */
public enum Sector {
    PRIMARY,
    SECONDARY,
    TERTIARY
}
