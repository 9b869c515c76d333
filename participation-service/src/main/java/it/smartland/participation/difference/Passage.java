package it.smartland.participation.difference;

/** A stretch of a text beside another: in both, or in one of them alone. */
record Passage(Change change, String text) {

    /** What became of it on the way from the one text to the other. */
    enum Change {
        KEPT,
        REMOVED,
        ADDED
    }
}
