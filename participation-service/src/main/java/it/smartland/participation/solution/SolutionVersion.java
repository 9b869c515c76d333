package it.smartland.participation.solution;

import java.time.Instant;

/**
 * A text that a solution was published with.
 *
 * @param number from 1
 * @param writtenAt when it was written, or last mended in place
 */
public record SolutionVersion(int number, SolutionText text, Instant writtenAt) {}
