package it.smartland.contracts.participation;

/** A kind of those who may answer a challenge. */
public enum Answerer {
    CITIZENS,
    /** Bodies with an ISTAT or IPA code. */
    ADMINISTRATIONS,
    /** Every other body: firms, associations, schools, foundations. */
    ORGANISATIONS
}
