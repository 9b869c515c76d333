package it.smartland.portal.client.observatory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An indicator of a territory crossed a threshold in a period.
 *
 * @param indicator code of the indicator
 * @param theme its EU data theme
 * @param value when the alert was raised; a later release may tell another
 */
public record Alert(
        UUID id,
        String indicator,
        Indicator.Name indicatorName,
        String theme,
        String territory,
        String territoryName,
        String period,
        BigDecimal value,
        Operator operator,
        BigDecimal threshold,
        String unit,
        Instant raisedAt) {

    /** On which side of the threshold a value raises it. */
    public enum Operator {
        BELOW,
        ABOVE
    }

    /** Address of its page. */
    public String path() {
        return "/avvisi/" + id;
    }
}
