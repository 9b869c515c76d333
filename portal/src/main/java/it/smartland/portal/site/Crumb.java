package it.smartland.portal.site;

/** A step of the way from the home page to the page shown; the page itself is the title, not a crumb. */
public record Crumb(String label, String path) {}
