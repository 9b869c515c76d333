package it.smartland.participation.challenge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.platform.body.BodyReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge, as its owner writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param owner code of the body that asks
 * @param eligibility everybody, unless said
 * @param opensAt now, unless said
 * @param supportsPerPerson how many of its solutions one person may support; no limit, unless said
 * @param phases when people may do what; one with everything on until it closes, unless said
 */
@ClosesAfterItOpens
@PhasesInOrder
@JsonIgnoreProperties({
    "id",
    "status",
    "statusReason",
    "closedAt",
    "extensionReason",
    "solutions",
    "hidden",
    "createdAt",
    "updatedAt",
    "version"
})
record ChallengeRequest(
        @NotBlank @Size(max = 150) @Nullable String title,
        @NotBlank @Size(max = 20000) @Nullable String description,
        @Size(min = 1, max = 500) @Nullable String goal,

        @NotNull @Schema(type = "string", example = "016092") @Nullable
        BodyReference owner,

        @NotNull @Nullable Area area,
        @Valid @Nullable EligibilityRequest eligibility,
        @NotNull @Future @Nullable Instant closesAt,
        @Nullable Instant opensAt,
        @Size(max = 20) @Nullable List<@NotNull @Valid PhaseRequest> phases,
        @Nullable UUID alert,
        @Size(min = 1, max = 100) @Nullable String indicator,

        @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
        BigDecimal target,

        @Nullable UUID call,
        @Positive @Nullable Integer supportThreshold,
        @Positive @Nullable Integer supportsPerPerson,
        @Nullable Boolean hiddenTallies,
        @Nullable Boolean premoderated) {

    /** The challenge as a request would write it. */
    static ChallengeRequest of(Challenge challenge) {
        ChallengeTerms terms = challenge.terms();
        return new ChallengeRequest(
                terms.title(),
                terms.description(),
                terms.goal(),
                new BodyReference(challenge.owner()),
                terms.area(),
                EligibilityRequest.of(terms.eligibility()),
                terms.closesAt(),
                terms.opensAt(),
                terms.phases().stream().map(PhaseRequest::of).toList(),
                terms.alert(),
                terms.indicator(),
                terms.target(),
                terms.call(),
                terms.supportThreshold(),
                terms.supportsPerPerson(),
                terms.hiddenTallies(),
                terms.premoderated());
    }

    String ownerCode() {
        return Objects.requireNonNull(owner).code();
    }

    /** The terms of a valid request. */
    ChallengeTerms terms(Instant opensAtUnlessSaid) {
        return new ChallengeTerms(
                Objects.requireNonNull(title),
                Objects.requireNonNull(description),
                goal,
                Objects.requireNonNull(area),
                eligibility == null ? Eligibility.everybody() : eligibility.eligibility(),
                opensAt == null ? opensAtUnlessSaid : opensAt,
                Objects.requireNonNull(closesAt),
                phases == null
                        ? List.of()
                        : phases.stream().map(PhaseRequest::phase).toList(),
                alert,
                indicator,
                target,
                call,
                supportThreshold,
                supportsPerPerson,
                Boolean.TRUE.equals(hiddenTallies),
                Boolean.TRUE.equals(premoderated));
    }
}
