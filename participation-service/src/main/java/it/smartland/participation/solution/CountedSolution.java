package it.smartland.participation.solution;

/**
 * A solution with what was counted of it.
 *
 * @param relevance how well it answers the search that found it; 0 without one
 */
public record CountedSolution(Solution solution, SolutionTally tally, double relevance) {

    CountedSolution with(Solution changed) {
        return new CountedSolution(changed, tally, relevance);
    }
}
