package it.smartland.portal.client.grants;

import java.time.Instant;
import java.util.UUID;

/** A file beside an application, without its content. */
public record Attachment(UUID id, String name, String mediaType, int size, String sha256, Instant addedAt) {}
