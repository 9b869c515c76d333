package it.smartland.contracts.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stars that people gave.
 *
 * @param mean from 1 to 5, two decimals; null while nobody rated
 * @param distribution how many gave one, two, three, four and five stars
 */
public record RatingState(@Nullable Double mean, long count, List<Long> distribution) {}
