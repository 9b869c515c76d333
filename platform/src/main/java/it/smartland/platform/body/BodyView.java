package it.smartland.platform.body;

import org.jspecify.annotations.Nullable;

/**
 * A body, as readers see it.
 *
 * @param name null while it is not known
 */
public record BodyView(String code, @Nullable String name) {}
