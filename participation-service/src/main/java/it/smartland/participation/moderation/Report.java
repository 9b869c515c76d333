package it.smartland.participation.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody reported, without who did. */
record Report(UUID id, UUID object, Ground ground, @Nullable String note, Instant reportedAt) {}
