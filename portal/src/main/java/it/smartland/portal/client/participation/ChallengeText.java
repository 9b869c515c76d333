package it.smartland.portal.client.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an officer writes of a new challenge; what is missing is sent as missing and the service says so. */
public record ChallengeText(
        @Nullable String title,
        @Nullable String description,
        @Nullable String owner,
        @Nullable Area area,
        @Nullable Instant closesAt,
        @Nullable String alert,
        @Nullable String indicator,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson) {}
