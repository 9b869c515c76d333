package it.smartland.contracts.observatory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one indicator in one period on all territories of one level. The key of the event is
 * {@code indicator|period|level}.
 *
 * @param period as in SDMX: {@code 2024}, {@code 2024-S1}, {@code 2024-Q1}, {@code 2024-06}, {@code 2024-W09} or
 *     {@code 2024-06-09}
 * @param values by the territory's code
 * @param vintage when the latest of these values was loaded
 * @param version counts its changes from 1
 */
public record SeriesState(
        String indicator,
        String period,
        TerritoryLevel level,
        Map<String, Observation> values,
        Instant vintage,
        long version) {

    /**
     * A measured value.
     *
     * @param value in the indicator's unit; null when it is missing, and then the status says why
     */
    public record Observation(@Nullable BigDecimal value, ObservationStatus status) {}
}
