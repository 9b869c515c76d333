package it.smartland.grants.application;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a project means to move.
 *
 * @param indicator the code of the observatory's indicator
 * @param territory where it is measured
 * @param baseline what it is now; null where unknown
 */
public record Target(
        @NotBlank @Size(max = 100) String indicator,
        @NotBlank @Size(max = 20) String territory,

        @Digits(integer = 15, fraction = 6) @Schema(format = "double") @Nullable
        BigDecimal baseline,

        @NotNull @Digits(integer = 15, fraction = 6) @Schema(format = "double")
        BigDecimal target) {}
