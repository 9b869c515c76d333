package it.smartland.contracts.observatory;

/** What an observation is worth, by the codes of SDMX ({@code CL_OBS_STATUS} 2.2). */
public enum ObservationStatus {
    /** Normal. */
    A,
    /** Break in the series. */
    B,
    /** Its definition differs. */
    D,
    /** Estimated. */
    E,
    /** Forecast. */
    F,
    /** Experimental. */
    G,
    /** Missing: a holiday or a week-end. */
    H,
    /** Imputed. */
    I,
    /** Derogation. */
    J,
    /** Counted under another category. */
    K,
    /** Missing: it exists and was not collected. */
    L,
    /** Missing: it cannot exist. */
    M,
    /** Not significant. */
    N,
    /** Missing. */
    O,
    /** Provisional. */
    P,
    /** Missing: kept back by statistical secrecy. */
    Q,
    /** A strike or another special event. */
    S,
    /** Of low reliability. */
    U,
    /** Not validated. */
    V,
    /** Includes another category. */
    W;

    /** Whether there is no value, and this says why. */
    public boolean isMissing() {
        return switch (this) {
            case H, L, M, O, Q -> true;
            default -> false;
        };
    }
}
