package it.smartland.contracts.participation;

import java.time.Instant;

/**
 * A stretch of a challenge, and what people may do in it.
 *
 * @param from its first instant, {@code to} the first instant after it
 * @param create whether solutions are taken in, {@code vote} votes, {@code comment} opinions
 */
public record PhaseState(Instant from, Instant to, boolean create, boolean vote, boolean comment) {}
