package it.smartland.participation.similarity;

import java.util.UUID;

/**
 * A published solution that says nearly the same.
 *
 * @param score 0 to 1: half {@code titles}, half {@code words}
 * @param titles how alike the titles are spelt, 0 to 1
 * @param words the share of word stems of title and summary that both have, 0 to 1
 */
record SimilarSolution(UUID id, String title, String summary, double score, double titles, double words) {}
