package it.smartland.observatory.series;

import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.platform.row.Columns;
import java.time.Instant;

/**
 * One indicator in one period on one level, as it is told.
 *
 * @param vintage when the latest of its values was loaded
 * @param version counts its changes from 1
 */
record SeriesKey(String indicator, String period, TerritoryLevel level, Instant vintage, long version) {

    static SeriesKey of(Columns row) {
        return new SeriesKey(
                row.get("indicator", String.class),
                row.get("period", String.class),
                TerritoryLevel.valueOf(row.get("level", String.class)),
                row.get("vintage", Instant.class),
                row.get("version", Long.class));
    }

    /** The key of its events. */
    String text() {
        return text(indicator, period, level.name());
    }

    static String text(String indicator, String period, String level) {
        return indicator + "|" + period + "|" + level;
    }
}
