package it.smartland.contracts.observatory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An indicator of a territory crossed a threshold in a period: where the loop begins.
 *
 * @param rule the rule that raised it
 * @param indicator the code of the indicator
 * @param indicatorName its Italian name
 * @param theme its EU data theme, such as {@code ECON}
 * @param territory the code of the territory
 * @param territoryName its name
 * @param value the value when the alert was raised; a later vintage may tell another
 * @param unit of the value and of the threshold
 */
public record AlertState(
        UUID id,
        UUID rule,
        String indicator,
        String indicatorName,
        String theme,
        String territory,
        String territoryName,
        String period,
        BigDecimal value,
        AlertOperator operator,
        BigDecimal threshold,
        String unit,
        Instant raisedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
