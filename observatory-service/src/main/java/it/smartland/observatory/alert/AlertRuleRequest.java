package it.smartland.observatory.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.AlertOperator;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule, as its maker writes it: for one territory, or else for all of one level, municipalities unless said.
 */
@JsonIgnoreProperties({"id", "createdAt", "updatedAt", "version"})
record AlertRuleRequest(
        @NotBlank @Schema(example = "mean-income") @Nullable String indicator,
        @NotNull @Nullable AlertOperator operator,

        @NotNull @Digits(integer = 15, fraction = 6) @Schema(format = "double", example = "20000") @Nullable
        BigDecimal value,

        @Schema(example = "016092") @Nullable String territory,
        @Nullable TerritoryLevel level) {

    String indicatorCode() {
        return Objects.requireNonNull(indicator);
    }

    /** The rule of a valid request. */
    AlertRule rule(UUID id, Instant now) {
        if (territory != null && level != null) {
            throw ProblemException.invalid(new Fault("/level", "territory-or-level"));
        }
        TerritoryLevel meant = territory == null && level == null ? TerritoryLevel.MUNICIPALITY : level;
        return new AlertRule(
                id,
                indicatorCode(),
                Objects.requireNonNull(operator),
                Objects.requireNonNull(value),
                territory,
                meant,
                1,
                now,
                now);
    }
}
