package it.smartland.portal.client.participation;

/** The state an object is asked to go to. */
public record Transition(String to) {}
