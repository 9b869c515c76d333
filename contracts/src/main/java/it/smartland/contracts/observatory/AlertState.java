package it.smartland.contracts.observatory;

import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
        long version)
        implements LineageState {

    @Override
    public LineageRef.Type lineageType() {
        return LineageRef.Type.alert;
    }

    /** Such as {@code Reddito medio dichiarato sotto 20.000 EUR: Dossena, 2024}. */
    @Override
    public String lineageTitle() {
        String side = operator == AlertOperator.BELOW ? "sotto" : "sopra";
        NumberFormat figures = NumberFormat.getInstance(Locale.ITALIAN);
        figures.setMaximumFractionDigits(6);
        return "%s %s %s %s: %s, %s"
                .formatted(indicatorName, side, figures.format(threshold), unit, territoryName, period);
    }

    /** Nothing of the suite leads to an alert: here the loop begins. */
    @Override
    public List<LineageRef> causes() {
        return List.of();
    }

    @Override
    public boolean listed() {
        return true;
    }
}
