package it.smartland.contracts.observatory;

/** The thirteen data themes of the European Union's vocabulary, by its codes. */
public enum DataTheme {
    AGRI,
    ECON,
    EDUC,
    ENER,
    ENVI,
    GOVE,
    HEAL,
    INTR,
    JUST,
    REGI,
    SOCI,
    TECH,
    TRAN
}
