package it.smartland.participation.challenge;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A challenge, as readers see it. */
public record ChallengeView(
        UUID id,
        ChallengeStatus status,
        @Nullable String statusReason,
        String title,
        String description,
        BodyView owner,
        Area area,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Schema(format = "double") @Nullable BigDecimal target,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        long solutions,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ChallengeView of(Challenge challenge, BodyNames names) {
        ChallengeTerms terms = challenge.terms();
        return new ChallengeView(
                challenge.id(),
                challenge.status(),
                challenge.statusReason(),
                terms.title(),
                terms.description(),
                names.view(challenge.owner()),
                terms.area(),
                terms.opensAt(),
                terms.closesAt(),
                challenge.closedAt(),
                terms.alert(),
                terms.indicator(),
                terms.target(),
                terms.supportThreshold(),
                terms.supportsPerPerson(),
                terms.hiddenTallies(),
                challenge.solutions(),
                challenge.createdAt(),
                challenge.updatedAt(),
                challenge.version());
    }
}
