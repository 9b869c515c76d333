package it.smartland.participation.challenge;

import java.time.Instant;
import java.util.UUID;

/**
 * Once that a challenge was put off.
 *
 * @param previously when it would have closed
 * @param authorSubject account of the officer who did it, and {@code authorName} their name
 */
record Extension(
        UUID id,
        UUID challenge,
        Instant previously,
        Instant closesAt,
        String reason,
        String authorSubject,
        String authorName,
        Instant extendedAt) {}
