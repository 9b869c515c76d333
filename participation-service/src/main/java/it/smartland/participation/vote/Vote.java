package it.smartland.participation.vote;

import java.time.Instant;

/**
 * A vote that counts.
 *
 * @param value stars 1 to 5; 1 for a support; 1 or -1 on an opinion
 */
record Vote(int value, Instant castAt) {}
