package it.smartland.portal.part;

/** One value of a field with choices. */
public record Choice(String value, String label) {}
