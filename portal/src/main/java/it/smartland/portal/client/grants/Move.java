package it.smartland.portal.client.grants;

import org.jspecify.annotations.Nullable;

/**
 * The state an object is asked to go to.
 *
 * @param reason why, where one must be given
 */
public record Move(String to, @Nullable String reason) {}
