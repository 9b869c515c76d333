package it.smartland.participation.signal;

import java.time.Instant;
import java.util.UUID;

/**
 * Many people voted for one solution from one address and device. Families and libraries do too: it says that somebody
 * should look, and no more.
 */
record Flag(UUID id, UUID solution, UUID challenge, long people, Instant firstSeen, Instant lastSeen) {}
