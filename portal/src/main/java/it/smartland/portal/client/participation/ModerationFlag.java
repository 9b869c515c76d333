package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;

/** Many people voted for one solution from one address and device: somebody should look, and no vote is touched. */
public record ModerationFlag(UUID id, UUID solution, long people, Instant firstSeen, Instant lastSeen) {}
