package it.smartland.participation.challenge;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge, as readers see it.
 *
 * @param phases when people may do what, the one phase included that is there where none was chosen
 * @param hidden whether moderators took it out of sight: the body that asks alone still sees it
 * @param extensionReason why its closing was last put off; null while it never was
 */
public record ChallengeView(
        UUID id,
        ChallengeStatus status,
        @Nullable String statusReason,
        String title,
        String description,
        @Nullable String goal,
        BodyView owner,
        Area area,
        Eligibility eligibility,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable String extensionReason,
        List<Phase> phases,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Schema(format = "double") @Nullable BigDecimal target,
        @Nullable UUID call,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        boolean premoderated,
        boolean hidden,
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
                terms.goal(),
                names.view(challenge.owner()),
                terms.area(),
                terms.eligibility(),
                terms.opensAt(),
                terms.closesAt(),
                challenge.closedAt(),
                challenge.extensionReason(),
                terms.shownPhases(),
                terms.alert(),
                terms.indicator(),
                terms.target(),
                terms.call(),
                terms.supportThreshold(),
                terms.supportsPerPerson(),
                terms.hiddenTallies(),
                terms.premoderated(),
                challenge.hidden(),
                challenge.solutions(),
                challenge.createdAt(),
                challenge.updatedAt(),
                challenge.version());
    }
}
