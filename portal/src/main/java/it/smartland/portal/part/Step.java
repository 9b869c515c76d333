package it.smartland.portal.part;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way of an object.
 *
 * @param detail for instance its date
 */
public record Step(String label, @Nullable String detail, Progress progress) {

    /** Where the object stands against this step. */
    public enum Progress {
        DONE,
        CURRENT,
        AHEAD
    }
}
