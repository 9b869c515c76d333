package it.smartland.contracts;

/** The field of life that a challenge, a solution or a practice is about. */
public enum Area {
    ENVIRONMENT,
    SOCIAL,
    ECONOMY,
    CULTURE
}
