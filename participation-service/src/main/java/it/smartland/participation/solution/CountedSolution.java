package it.smartland.participation.solution;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A solution with what was counted of it.
 *
 * @param relevance how well it answers the search that found it; 0 without one
 */
public record CountedSolution(Solution solution, SolutionTally tally, double relevance) {

    UUID id() {
        return solution.id();
    }

    /** Of a solution that is listed, and so published. */
    Instant publishedAt() {
        return Objects.requireNonNull(solution.publishedAt());
    }

    CountedSolution with(Solution changed) {
        return new CountedSolution(changed, tally, relevance);
    }
}
