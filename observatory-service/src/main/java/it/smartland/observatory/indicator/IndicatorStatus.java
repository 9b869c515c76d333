package it.smartland.observatory.indicator;

/** Whether an indicator is still prepared or open to all. */
public enum IndicatorStatus {
    DRAFT,
    PUBLISHED
}
