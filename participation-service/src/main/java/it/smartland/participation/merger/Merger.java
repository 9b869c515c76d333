package it.smartland.participation.merger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A solution that is to become part of another.
 *
 * @param agreedBySolution what the author of the one said, {@code agreedByInto} that of the other; null until they do
 * @param decidedAt when it was done or refused; null before
 */
record Merger(
        UUID id,
        UUID solution,
        UUID into,
        String reason,
        Status status,
        @Nullable Boolean agreedBySolution,
        @Nullable Boolean agreedByInto,
        Instant proposedAt,
        @Nullable Instant decidedAt) {

    /** Where a merger stands. */
    enum Status {
        PROPOSED,
        DONE,
        REFUSED
    }

    static Merger proposed(UUID id, UUID solution, MergerRequest request, Instant now) {
        return new Merger(id, solution, request.other(), request.said(), Status.PROPOSED, null, null, now, null);
    }

    /** What the authors of the one, of the other or of both say; one refusal ends it, both consents do it. */
    Merger answered(boolean agreed, boolean bySolution, boolean byInto, Instant now) {
        Boolean one = bySolution ? Boolean.valueOf(agreed) : agreedBySolution;
        Boolean other = byInto ? Boolean.valueOf(agreed) : agreedByInto;
        Status next = status(one, other);
        return new Merger(
                id, solution, into, reason, next, one, other, proposedAt, next == Status.PROPOSED ? null : now);
    }

    private static Status status(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return Status.REFUSED;
        }
        return Boolean.TRUE.equals(one) && Boolean.TRUE.equals(other) ? Status.DONE : Status.PROPOSED;
    }
}
