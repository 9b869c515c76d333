package it.smartland.grants.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file beside an application, without its content.
 *
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 */
public record Attachment(UUID id, String name, String mediaType, int size, String sha256, Instant addedAt) {}
