package it.smartland.portal.client.participation;

import java.time.Instant;

/** An invitation to write along, with the code to be handed over. */
public record Invitation(String code, Instant expiresAt) {}
