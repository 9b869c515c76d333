package it.smartland.portal.client.participation;

/** The four fields of the Province's good practices. */
public enum Area {
    ENVIRONMENT,
    SOCIAL,
    ECONOMY,
    CULTURE
}
