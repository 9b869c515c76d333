package it.smartland.portal.client.grants;

import org.jspecify.annotations.Nullable;

/** The first word of an application. */
public record ApplicationStart(@Nullable String title) {}
