package it.smartland.observatory.imports;

/** How far an import is. */
enum ImportState {
    PENDING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this != PENDING && this != RUNNING;
    }
}
