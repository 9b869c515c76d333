package it.smartland.grants.historic;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.grants.money.Amount;
import it.smartland.platform.body.BodyReference;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A call that was held before the suite. What its source does not say is left out: nothing is made up, above all no
 * criteria.
 *
 * @param owner the body that gave the money; the token's, unless said
 * @param source where these facts are told
 */
record HistoricCallRequest(
        @NotBlank @Size(max = 200) @Nullable String title,
        @Size(min = 1, max = 20000) @Nullable String description,
        @Min(1948) @Max(2200) @Nullable Integer year,

        @Schema(type = "string", example = "p_bg") @Nullable BodyReference owner,

        @NotBlank @Size(max = 200) @Nullable String office,
        @PastOrPresent @Nullable Instant opensAt,
        @PastOrPresent @Nullable Instant closesAt,
        @NotNull @Valid @Nullable Amount budget,
        @Valid @Nullable Amount maxGrant,

        @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(format = "double") @Nullable
        BigDecimal maxShareOfCost,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> eligibility,
        @NotBlank @URL @Size(max = 1000) @Nullable String source,
        @NotNull @Size(max = 200) @Nullable List<@NotNull @Valid HistoricAwardRequest> awards) {

    /**
     * What was granted then.
     *
     * @param title of the project; that of the call, unless said
     * @param beneficiary code of the body; else {@code beneficiaryName} says what the source calls it
     * @param source the call's, unless said
     */
    record HistoricAwardRequest(
            @Size(min = 1, max = 200) @Nullable String title,

            @Schema(type = "string", example = "016092") @Nullable
            BodyReference beneficiary,

            @Size(min = 1, max = 200) @Nullable String beneficiaryName,
            @Valid @Nullable Amount granted,
            @PastOrPresent @Nullable LocalDate awardedOn,
            @URL @Size(max = 1000) @Nullable String source) {

        @Nullable
        String code() {
            return beneficiary == null ? null : beneficiary.code();
        }
    }

    String theTitle() {
        return Objects.requireNonNull(title);
    }

    String theSource() {
        return Objects.requireNonNull(source);
    }

    List<HistoricAwardRequest> theAwards() {
        return Objects.requireNonNull(awards);
    }

    /** Refuses with 422 awards of which it is not said who benefits. */
    void requireBeneficiaries() {
        List<HistoricAwardRequest> all = theAwards();
        List<Fault> faults = IntStream.range(0, all.size())
                .filter(i -> all.get(i).code() == null && all.get(i).beneficiaryName() == null)
                .mapToObj(i -> new Fault("/awards/" + i + "/beneficiary", "required"))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
