package it.smartland.observatory.alert;

import io.swagger.v3.oas.annotations.media.Schema;
import it.smartland.contracts.observatory.AlertOperator;
import it.smartland.contracts.observatory.TerritoryLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule, as readers see it. */
@Schema(name = "AlertRule", description = "A threshold that an indicator should not cross")
record AlertRuleView(
        UUID id,
        String indicator,
        AlertOperator operator,
        @Schema(format = "double") BigDecimal value,
        @Nullable String territory,
        @Nullable TerritoryLevel level,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AlertRuleView of(AlertRule rule) {
        return new AlertRuleView(
                rule.id(),
                rule.indicator(),
                rule.operator(),
                rule.threshold(),
                rule.territory(),
                rule.level(),
                rule.createdAt(),
                rule.updatedAt(),
                rule.version());
    }
}
