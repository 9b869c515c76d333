package it.smartland.participation.coauthor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the author sees it who makes it.
 *
 * @param code to be handed over; it is shown here and nowhere else
 * @param body code of the body that is invited; null for a person
 */
record Invitation(
        UUID id, UUID solution, String code, @Nullable String body, Instant expiresAt, Instant createdAt) {}
