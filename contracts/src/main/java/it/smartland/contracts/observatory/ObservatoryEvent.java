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

    private final String type;
    private final Topic topic;
    private final Class<? extends Record> state;

    ObservatoryEvent(String happening, Topic topic, Class<? extends Record> state) {
        this.type = "it.smartland.observatory." + happening + ".v1";
        this.topic = topic;
        this.state = state;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<? extends Record> state() {
        return state;
    }
}
