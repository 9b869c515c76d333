package it.smartland.contracts.participation;

/** The field of life that a challenge or a solution is about. */
public enum Area {
    ENVIRONMENT,
    SOCIAL,
    ECONOMY,
    CULTURE
}
