package it.smartland.observatory.alert;

import it.smartland.contracts.observatory.AlertOperator;
import it.smartland.contracts.observatory.TerritoryLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that an indicator should not cross, on one territory or on all of one level.
 *
 * @param territory the code of the territory; null where the rule is for a level
 */
record AlertRule(
        UUID id,
        String indicator,
        AlertOperator operator,
        BigDecimal threshold,
        @Nullable String territory,
        @Nullable TerritoryLevel level,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
