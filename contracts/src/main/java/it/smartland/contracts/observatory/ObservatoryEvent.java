package it.smartland.contracts.observatory;

import it.smartland.contracts.EventType;
import it.smartland.contracts.Topic;

/** What can happen in the observatory that others hear of. */
public enum ObservatoryEvent implements EventType {
    TERRITORY_REGISTERED("territory.registered", Topic.OBSERVATORY_TERRITORIES, TerritoryState.class),
    TERRITORY_CHANGED("territory.changed", Topic.OBSERVATORY_TERRITORIES, TerritoryState.class),
    INDICATOR_PUBLISHED("indicator.published", Topic.OBSERVATORY_INDICATORS, IndicatorState.class),
    INDICATOR_UPDATED("indicator.updated", Topic.OBSERVATORY_INDICATORS, IndicatorState.class),
    SERIES_UPDATED("series.updated", Topic.OBSERVATORY_SERIES, SeriesState.class),
    ALERT_RAISED("alert.raised", Topic.OBSERVATORY_ALERTS, AlertState.class);

    private final Description description;

    ObservatoryEvent(String happening, Topic topic, Class<? extends Record> state) {
        description = Description.of(happening, topic, state);
    }

    @Override
    public Description description() {
        return description;
    }
}
