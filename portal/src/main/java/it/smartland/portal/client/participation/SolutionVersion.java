package it.smartland.portal.client.participation;

import java.time.Instant;

/** A text that a solution was published with. */
public record SolutionVersion(int number, String title, String summary, String body, Instant writtenAt) {}
