package it.smartland.portal.client.participation;

/** How far a solution is: thought, being done, done. */
public enum Maturity {
    IDEA,
    UNDER_WAY,
    CONCLUDED
}
