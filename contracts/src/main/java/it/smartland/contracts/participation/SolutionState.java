package it.smartland.contracts.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a challenge, from its publication on; a draft is never told.
 *
 * @param challenge the challenge that it answers
 * @param statusReason why its author moved it to this status; null where they said nothing
 * @param practices the good practices that it builds on
 * @param rating null while the tallies are hidden
 * @param supports how many people support it; null while the tallies are hidden
 * @param opinions how many opinions were written on it
 * @param version counts the changes by its author; {@code ce_aggregateversion} counts these and the others, such as
 *     votes counted, and so orders the events
 */
public record SolutionState(
        UUID id,
        UUID challenge,
        Status status,
        @Nullable String statusReason,
        String title,
        String summary,
        String body,
        Maturity maturity,
        Area area,
        @Nullable Sector sector,
        AuthorState author,
        List<UUID> practices,
        @Nullable RatingState rating,
        @Nullable Long supports,
        long opinions,
        Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Where a solution stands in public. */
    public enum Status {
        PUBLISHED,
        WITHDRAWN
    }
}
