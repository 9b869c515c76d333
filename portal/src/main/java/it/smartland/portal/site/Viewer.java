package it.smartland.portal.site;

import org.jspecify.annotations.Nullable;

/**
 * The logged-in person who reads the page.
 *
 * @param name how the header calls him
 * @param body name of the one body he acts for, if any
 */
public record Viewer(String name, @Nullable String body) {}
