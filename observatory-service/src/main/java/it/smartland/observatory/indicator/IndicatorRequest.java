package it.smartland.observatory.indicator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.DataTheme;
import it.smartland.contracts.observatory.Frequency;
import it.smartland.contracts.observatory.Polarity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, as its curator writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param code never changes
 * @param unit needed for publication, as are source, licence, frequency, method and polarity
 */
@RangeInOrder
@JsonIgnoreProperties({"status", "periods", "publishedAt", "createdAt", "updatedAt", "version"})
record IndicatorRequest(
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{1,59}")
        @Schema(description = "Lower-case words with hyphens", example = "mean-income")
        @Nullable
        String code,

        @NotNull @Valid @Nullable Name name,
        @Size(min = 1, max = 40) @Nullable String unit,
        @Size(min = 1, max = 300) @Nullable String source,
        @Size(min = 1, max = 100) @Nullable String licence,
        @Nullable Frequency frequency,
        @Size(min = 1, max = 5000) @Nullable String method,
        @Nullable Polarity polarity,
        @NotNull @Nullable DataTheme theme,

        @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
        BigDecimal minimum,

        @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
        BigDecimal maximum) {

    @Schema(name = "IndicatorName")
    record Name(
            @NotBlank @Size(max = 150) @Nullable String it,
            @NotBlank @Size(max = 150) @Nullable String en) {}

    String codeSaid() {
        return Objects.requireNonNull(code);
    }

    /** What a valid request says. */
    IndicatorFacts facts() {
        Name names = Objects.requireNonNull(name);
        return new IndicatorFacts(
                Objects.requireNonNull(names.it()),
                Objects.requireNonNull(names.en()),
                unit,
                source,
                licence,
                frequency,
                method,
                polarity,
                Objects.requireNonNull(theme),
                minimum,
                maximum);
    }
}
