package it.smartland.portal.part;

/**
 * A filter now in force.
 *
 * @param path address of the list without it
 */
public record Filter(String label, String path) {}
