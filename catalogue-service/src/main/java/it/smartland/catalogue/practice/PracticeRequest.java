package it.smartland.catalogue.practice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.contracts.catalogue.PracticeState.ChainLink;
import it.smartland.contracts.catalogue.PracticeState.Cost;
import it.smartland.contracts.catalogue.PracticeState.Result;
import it.smartland.platform.body.BodyReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice, as its author writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param leadBody code of the body that did it
 * @param territories ISTAT codes of where it was done
 * @param theme EU data theme, the same as an indicator's
 * @param evidence EXPERIENCE, unless said; GOOD needs a result
 */
@Coherent
@JsonIgnoreProperties({
    "id",
    "status",
    "statusReason",
    "author",
    "project",
    "adopters",
    "adoptions",
    "publishedAt",
    "createdAt",
    "updatedAt",
    "version"
})
record PracticeRequest(
        @NotBlank @Size(max = 100) @Nullable String title,
        @NotBlank @Size(max = 160) @Nullable String summary,
        @NotBlank @Size(max = 20000) @Nullable String body,
        @NotNull @Nullable Area area,

        @NotNull @Schema(type = "string", example = "016092") @Nullable
        BodyReference leadBody,

        @NotEmpty @Size(max = 300) @Nullable List<@NotBlank @Size(max = 20) String> territories,
        @Size(min = 1, max = 40) @Nullable String theme,
        @Nullable List<@NotNull Sector> sectors,
        @Size(max = 50) @Nullable List<@NotNull @Valid Link> chain,
        @Min(1000) @Max(2200) @Nullable Integer startYear,
        @Min(1000) @Max(2200) @Nullable Integer endYear,
        @Size(min = 1, max = 100) @Nullable String lifeCycle,
        @Valid @Nullable Price cost,
        @Size(max = 50) @Nullable List<@NotNull @Valid Measure> results,
        @Nullable Evidence evidence) {

    /** One actor and what passes from it to another. */
    @Schema(name = "PracticeLink")
    record Link(
            @NotBlank @Size(max = 200) @Nullable String actor,
            @Nullable Sector sector,
            @Size(min = 1, max = 500) @Nullable String gives,
            @Size(min = 1, max = 200) @Nullable String to) {

        ChainLink link() {
            return new ChainLink(Objects.requireNonNull(actor), sector, gives, to);
        }
    }

    /** What it cost, in euros unless said. */
    @Schema(name = "PracticePrice")
    record Price(
            @NotNull
            @PositiveOrZero
            @Digits(integer = 13, fraction = 2)
            @Schema(type = "string", example = "8000.00")
            @Nullable
            BigDecimal amount,

            @Pattern(regexp = "[A-Z]{3}") @Nullable String currency) {

        Cost cost() {
            return new Cost(Objects.requireNonNull(amount).setScale(2), Objects.requireNonNullElse(currency, "EUR"));
        }
    }

    /** What it moved: an indicator of the observatory, before and after. */
    @Schema(name = "PracticeMeasure")
    record Measure(
            @NotBlank @Size(max = 100) @Nullable String indicator,
            @Size(min = 1, max = 20) @Nullable String territory,

            @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
            BigDecimal baseline,

            @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
            BigDecimal latest,

            @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
            BigDecimal target) {

        Result result() {
            return new Result(Objects.requireNonNull(indicator), territory, baseline, latest, target);
        }
    }

    String leadBodyCode() {
        return Objects.requireNonNull(leadBody).code();
    }

    /** The text of a valid request. */
    PracticeText text() {
        return new PracticeText(
                Objects.requireNonNull(title),
                Objects.requireNonNull(summary),
                Objects.requireNonNull(body),
                Objects.requireNonNull(area),
                leadBodyCode(),
                Objects.requireNonNull(territories).stream().distinct().toList(),
                theme,
                given(sectors).stream().distinct().sorted().toList(),
                given(chain).stream().map(Link::link).toList(),
                startYear,
                endYear,
                lifeCycle,
                cost == null ? null : cost.cost(),
                given(results).stream().map(Measure::result).toList(),
                evidence == null ? Evidence.EXPERIENCE : evidence);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
