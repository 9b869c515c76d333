package it.smartland.grants.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.grants.money.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call, as its office writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param opensAt the first instant at which it takes applications; it may be past
 * @param tieOrder ids of criteria by which equal totals are told apart, first to last; then the earlier submission wins
 * @param maxShareOfCost 100 unless said
 * @param minimumEvaluators final score sheets that each application needs; unless said, all that were begun
 * @param answerWithinDays 90 unless said
 */
@CoherentCall
@JsonIgnoreProperties({
    "id",
    "status",
    "statusReason",
    "owner",
    "historic",
    "source",
    "callVersion",
    "createdAt",
    "updatedAt",
    "version"
})
record CallRequest(
        @NotBlank @Size(max = 200) @Nullable String title,
        @Size(min = 1, max = 20000) @Nullable String description,
        @NotNull @Min(1948) @Max(2200) @Nullable Integer year,
        @NotBlank @Size(max = 200) @Nullable String office,
        @NotBlank @Size(max = 200) @Nullable String responsible,
        @NotNull @Nullable Instant opensAt,
        @NotNull @Nullable Instant closesAt,
        @NotNull @Valid @Nullable Amount budget,
        @NotNull @Valid @Nullable Amount maxGrant,

        @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(format = "double") @Nullable
        BigDecimal maxShareOfCost,

        @NotEmpty @Size(max = 30) @Nullable List<@NotNull @Valid CriterionRequest> criteria,
        @NotNull @Size(max = 30) @Nullable List<@NotBlank String> tieOrder,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(format = "double") @Nullable
        BigDecimal totalThreshold,

        @Min(1) @Max(50) @Nullable Integer minimumEvaluators,
        @Min(0) @Max(50) @Nullable Integer requiredPartners,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> eligibility,
        @Valid @Nullable FormRequest form,
        @Min(1) @Max(365) @Nullable Integer answerWithinDays) {

    private static final int USUAL_ANSWER = 90;

    /** The terms of a valid request. */
    CallTerms terms() {
        return new CallTerms(
                Objects.requireNonNull(title),
                description,
                Objects.requireNonNull(year),
                Objects.requireNonNull(office),
                Objects.requireNonNull(responsible),
                Objects.requireNonNull(opensAt),
                Objects.requireNonNull(closesAt),
                Objects.requireNonNull(budget).value(),
                Objects.requireNonNull(maxGrant).value(),
                Objects.requireNonNullElse(maxShareOfCost, Criterion.WHOLE),
                Objects.requireNonNull(criteria).stream()
                        .map(CriterionRequest::criterion)
                        .toList(),
                Objects.requireNonNull(tieOrder),
                Objects.requireNonNullElse(totalThreshold, BigDecimal.ZERO),
                minimumEvaluators,
                Objects.requireNonNullElse(requiredPartners, 0),
                Objects.requireNonNullElse(eligibility, List.of()),
                form == null ? Form.EMPTY : form.form(),
                Objects.requireNonNullElse(answerWithinDays, USUAL_ANSWER));
    }
}
