package it.smartland.participation.merger;

import it.smartland.participation.solution.CountedSolution;
import it.smartland.participation.solution.Solution;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;

/**
 * The two solutions of a merger, locked.
 *
 * @param merged the one, {@code into} the other that it becomes part of
 */
record Sides(CountedSolution merged, CountedSolution into) {

    Solution one() {
        return merged.solution();
    }

    Solution other() {
        return into.solution();
    }

    boolean isOneOf(Caller caller) {
        return one().author().isActedFor(caller);
    }

    boolean isOtherOf(Caller caller) {
        return other().author().isActedFor(caller);
    }

    void requireSideOf(Caller caller) {
        if (!isOneOf(caller) && !isOtherOf(caller)) {
            throw ProblemException.forbidden("author-only");
        }
    }

    /** Refuses with 409 two that cannot become one. */
    void requireMergeable() {
        one().requirePublished();
        other().requirePublished();
        if (one().id().equals(other().id()) || !one().challenge().equals(other().challenge())) {
            throw ProblemException.conflict("another-of-the-same-challenge");
        }
        // A support moves one step, as its voter agreed to; what had moved once would have to be asked for again.
        if (!one().mergedFrom().isEmpty()) {
            throw ProblemException.conflict("holds-merged-solutions");
        }
    }
}
