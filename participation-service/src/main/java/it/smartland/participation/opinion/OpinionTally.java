package it.smartland.participation.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What was counted of an opinion.
 *
 * @param shown false while the challenge hides the tallies
 * @param best lower bound of the Wilson interval, 0 while hidden
 */
public record OpinionTally(boolean shown, long votesFor, long votesAgainst, double best) {

    /** Null while the tallies are hidden. */
    public @Nullable Long shownFor() {
        return shown ? votesFor : null;
    }

    /** Null while the tallies are hidden. */
    public @Nullable Long shownAgainst() {
        return shown ? votesAgainst : null;
    }
}
