package it.smartland.portal.part;

import org.jspecify.annotations.Nullable;

/**
 * A step of the ring with what is known of it now.
 *
 * @param number a live figure already written for the reader, or nothing when the service does not answer
 * @param label what the figure counts
 * @param path where the step is done, or nothing when it has no page
 */
public record Spoke(
        LoopStep step,
        @Nullable String number,
        @Nullable String label,
        @Nullable String path) {}
