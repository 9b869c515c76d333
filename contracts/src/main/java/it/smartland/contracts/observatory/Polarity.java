package it.smartland.contracts.observatory;

/** Which way an indicator is good: more is better, less is better, or neither. */
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    NONE
}
