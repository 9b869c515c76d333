package it.smartland.grants.call;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, as the office writes it.
 *
 * @param threshold 0 unless said
 */
record CriterionRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9_-]+") @Nullable
        String id,

        @NotBlank @Size(max = 300) @Nullable String title,

        @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(format = "double") @Nullable
        BigDecimal weight,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(format = "double") @Nullable
        BigDecimal threshold) {

    Criterion criterion() {
        return new Criterion(
                Objects.requireNonNull(id),
                Objects.requireNonNull(title),
                Objects.requireNonNull(weight),
                Objects.requireNonNullElse(threshold, BigDecimal.ZERO));
    }
}
