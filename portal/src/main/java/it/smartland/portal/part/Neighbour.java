package it.smartland.portal.part;

/**
 * An object next to the one shown along the loop.
 *
 * @param step where it stands in the loop
 * @param kind what it is, in words: "Sfida", "Progetto"
 */
public record Neighbour(LoopStep step, String kind, String title, String path) {}
