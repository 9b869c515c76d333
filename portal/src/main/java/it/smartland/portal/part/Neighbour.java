package it.smartland.portal.part;

import org.jspecify.annotations.Nullable;

/**
 * An object next to the one shown along the loop.
 *
 * @param step where it stands in the loop
 * @param kind what it is, in words: "Sfida", "Progetto"
 * @param path nothing when it has no page, or is not known yet
 */
public record Neighbour(
        LoopStep step, String kind, String title, @Nullable String path) {}
