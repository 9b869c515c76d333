package it.smartland.observatory.map;

/** How the values of a map are parted into classes. */
enum MapMethod {
    /** As many territories in each. */
    QUANTILE,
    /** As wide a span of values in each. */
    EQUAL,
    /** Natural breaks: as alike as can be within each (Jenks, Fisher). */
    JENKS
}
