package it.smartland.participation.solution;

import it.smartland.contracts.participation.RatingState;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of a solution.
 *
 * @param shown false while its challenge hides the tallies
 * @param stars how many gave one, two, three, four and five stars
 * @param thresholdReachedAt when it first had the supports that earn it an official answer; null before
 * @param best lower bound of the Wilson interval, 0 while hidden; {@code supported} the supports, 0 while hidden
 */
public record SolutionTally(
        boolean shown,
        List<Long> stars,
        long supports,
        @Nullable Instant thresholdReachedAt,
        long opinions,
        double best,
        long supported) {

    public SolutionTally {
        stars = List.copyOf(stars);
    }

    /** Null while the tallies are hidden. */
    public @Nullable RatingState rating() {
        if (!shown) {
            return null;
        }
        long count = stars.stream().mapToLong(Long::longValue).sum();
        return new RatingState(count == 0 ? null : mean(count), count, stars);
    }

    /** Null while the tallies are hidden. */
    public @Nullable Long shownSupports() {
        return shown ? supports : null;
    }

    /** Null while the tallies are hidden. */
    public @Nullable Instant shownThresholdReachedAt() {
        return shown ? thresholdReachedAt : null;
    }

    private double mean(long count) {
        long sum = LongStream.rangeClosed(1, stars.size())
                .map(star -> star * stars.get((int) star - 1))
                .sum();
        return Math.round(100.0 * sum / count) / 100.0;
    }
}
