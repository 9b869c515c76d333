package it.smartland.observatory.alert;

import it.smartland.contracts.observatory.AlertOperator;
import it.smartland.contracts.observatory.AlertState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A value that crossed the threshold of a rule.
 *
 * @param value when the alert was raised; a later vintage may tell another
 */
record Alert(
        UUID id,
        UUID rule,
        Measured indicator,
        Place territory,
        String period,
        BigDecimal value,
        AlertOperator operator,
        BigDecimal threshold,
        Instant raisedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What was measured. */
    record Measured(String code, String nameIt, String nameEn, String unit, String theme) {}

    /** Where. */
    record Place(String code, String name) {}

    AlertState state() {
        return new AlertState(
                id,
                rule,
                indicator.code(),
                indicator.nameIt(),
                indicator.theme(),
                territory.code(),
                territory.name(),
                period,
                value,
                operator,
                threshold,
                indicator.unit(),
                raisedAt,
                createdAt,
                updatedAt,
                version);
    }
}
