package it.smartland.portal.client.participation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer writes of a new challenge; what is missing is sent as missing and the service says so. */
public record ChallengeText(
        @Nullable String title,
        @Nullable String description,
        @Nullable String goal,
        @Nullable String owner,
        @Nullable Area area,
        Eligibility eligibility,
        @Nullable Instant closesAt,
        @Nullable List<Phase> phases,
        @Nullable String alert,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable String call,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        boolean premoderated) {

    /** Who may answer; nobody chosen is everybody. */
    public record Eligibility(
            List<Challenge.Answerer> who, @Nullable String note) {}

    /** What people may do from one instant until another. */
    public record Phase(@Nullable Instant from, @Nullable Instant to, boolean create, boolean vote, boolean comment) {}

    /** Putting it off. */
    public record Extension(
            @Nullable Instant closesAt, @Nullable String reason) {}
}
