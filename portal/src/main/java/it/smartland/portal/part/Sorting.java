package it.smartland.portal.part;

/** One order of a list. */
public record Sorting(String label, String path, boolean chosen) {}
