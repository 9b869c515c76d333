package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reader's own vote as it counts now; what it does not speak of is null.
 *
 * @param solution the solution voted for, or that the opinion is about
 * @param opinion of a vote on an opinion
 * @param stars of a rating
 * @param supported of a support
 * @param mergedInto the solution that the one supported became part of, to which the support may be moved
 * @param value of a vote on an opinion: 1 or -1
 */
public record Vote(
        Kind kind,
        UUID solution,
        @Nullable UUID opinion,
        @Nullable Integer stars,
        @Nullable Boolean supported,
        @Nullable Integer value,
        @Nullable UUID mergedInto,
        @Nullable Instant castAt) {

    /** What a vote says: how many stars, that one supports, or that one agrees with an opinion. */
    public enum Kind {
        RATING,
        SUPPORT,
        OPINION
    }
}
