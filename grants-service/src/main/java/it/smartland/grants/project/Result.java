package it.smartland.grants.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What an indicator says now. */
record Result(
        @NotBlank @Size(max = 100) String indicator,
        @NotBlank @Size(max = 20) String territory,

        @NotNull @Digits(integer = 15, fraction = 6) @Schema(format = "double")
        BigDecimal latest) {

    boolean isOf(Goal goal) {
        return indicator.equals(goal.indicator()) && territory.equals(goal.territory());
    }
}
