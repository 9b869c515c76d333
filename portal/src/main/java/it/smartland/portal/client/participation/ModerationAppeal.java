package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;

/** What an author says against an act, while nobody has decided about it. */
public record ModerationAppeal(UUID id, UUID act, UUID object, String text, Instant madeAt) {}
