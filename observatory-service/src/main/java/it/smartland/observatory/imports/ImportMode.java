package it.smartland.observatory.imports;

/** What is done with a file that has faults. */
enum ImportMode {
    /** One bad row, and nothing is written. */
    STRICT,
    /** The good values are written. */
    PARTIAL,
    /** Nothing is written; the report alone is wanted. */
    VALIDATE
}
