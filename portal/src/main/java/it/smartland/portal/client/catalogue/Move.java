package it.smartland.portal.client.catalogue;

import org.jspecify.annotations.Nullable;

/** The state a practice or an adoption is asked to go to, and why. */
public record Move(String to, @Nullable String reason) {}
