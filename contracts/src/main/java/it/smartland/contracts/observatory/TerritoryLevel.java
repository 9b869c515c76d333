package it.smartland.contracts.observatory;

/** How wide a territory is, from the country down to the municipality. */
public enum TerritoryLevel {
    COUNTRY,
    REGION,
    PROVINCE,
    ZONE,
    MUNICIPALITY
}
