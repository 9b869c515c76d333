package it.smartland.portal.application;

import it.smartland.portal.client.grants.Link;
import org.jspecify.annotations.Nullable;

/**
 * Something that an application can build on.
 *
 * @param title null where it is not known
 */
public record LinkChoice(Link link, @Nullable String title) {}
