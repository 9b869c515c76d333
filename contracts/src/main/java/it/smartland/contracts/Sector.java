package it.smartland.contracts;

/** The sector of the economy that a solution or a practice belongs to. */
public enum Sector {
    PRIMARY,
    SECONDARY,
    TERTIARY
}
