package it.smartland.contracts.observatory;

/** How often an indicator is measured, by the codes of SDMX ({@code CL_FREQ}). */
public enum Frequency {
    /** Every year. */
    A,
    /** Every two years. */
    A2,
    /** Every three years. */
    A3,
    /** Every five years, as elections are. */
    A5,
    /** Every ten years, as a census was. */
    A10,
    /** Every half-year. */
    S,
    /** Every quarter. */
    Q,
    /** Every month. */
    M,
    /** Every week. */
    W,
    /** Every day. */
    D,
    /** At no fixed interval. */
    I
}
