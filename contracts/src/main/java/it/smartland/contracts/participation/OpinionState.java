package it.smartland.contracts.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a solution.
 *
 * @param challenge the challenge that the solution answers
 * @param inReplyTo the opinion that it answers; null where it begins a thread
 * @param status null in states told before opinions were moderated: published
 * @param votesFor how many people agree; null while the tallies are hidden
 * @param votesAgainst how many people disagree; null while the tallies are hidden
 * @param version counts the changes by its author; {@code ce_aggregateversion} counts these and the others, such as
 *     votes counted, and so orders the events
 */
public record OpinionState(
        UUID id,
        UUID solution,
        UUID challenge,
        String title,
        String text,
        Stance stance,
        @Nullable UUID inReplyTo,
        AuthorState author,
        @Nullable Status status,
        @Nullable Long votesFor,
        @Nullable Long votesAgainst,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** How an opinion stands before the public. */
    public enum Status {
        PUBLISHED,
        /** By moderators: its text is withheld. */
        HIDDEN
    }
}
