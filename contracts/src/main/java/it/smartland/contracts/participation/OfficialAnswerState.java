package it.smartland.contracts.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the body that asked answers to a solution, or owes to it.
 *
 * @param id of the solution
 * @param owner code of the body that asked, and so answers
 * @param dueAt when the answer is due; null while none is owed
 * @param status what the body does with the solution; null before it answered
 * @param reason for all to read; there is no status without one
 * @param number how often it was published: 0 before the first time
 * @param answeredAt when it was first published
 * @param rating what people think of the answer
 * @param version counts what the body wrote; {@code ce_aggregateversion} counts this and the rest, such as ratings, and so
 *     orders the events
 */
public record OfficialAnswerState(
        UUID id,
        UUID challenge,
        String owner,
        @Nullable Instant dueAt,
        @Nullable Verdict status,
        @Nullable String reason,
        int number,
        @Nullable Instant answeredAt,
        RatingState rating,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
