package it.smartland.participation.answer;

import it.smartland.platform.row.Where;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which official answers are listed, given or owed.
 *
 * @param overdue those due and not given, or all others; null for both
 * @param answered those given, or not; null for both
 * @param scheduled those of the caller's own body of which a version waits to be public
 * @param owner code of the body that answers; null for all
 * @param territory those of its body and of the bodies inside it; null for all
 * @param scheduledOf whose waiting versions may be seen; null for nobody's
 * @param now the instant that decides what is overdue
 */
record AnswerFilter(
        @Nullable Boolean overdue,
        @Nullable Boolean answered,
        boolean scheduled,
        @Nullable String owner,
        @Nullable String territory,
        @Nullable UUID challenge,
        @Nullable String scheduledOf,
        Instant now) {

    private static final String OVERDUE = "a.answered_at is null and a.due_at <= :now";

    Where where(AnswerSort sort) {
        Where where = known();
        if (overdue != null) {
            where.and(overdue ? OVERDUE : "(" + OVERDUE + ") is not true").naming("now", now);
        }
        if (answered != null) {
            where.and(answered ? "a.answered_at is not null" : "a.answered_at is null");
        }
        if (sort == AnswerSort.DUE) {
            where.and("a.due_at is not null");
        }
        return where.and("a.owner = :owner", "owner", owner)
                .and("a.owner = any((select platform.bodies_within(:territory))::text[])", "territory", territory)
                .and("a.challenge = :challenge", "challenge", challenge);
    }

    /** What waits is known to its body alone. */
    private Where known() {
        Where where = new Where().and("s.status = 'PUBLISHED'");
        if (!scheduled) {
            return where.and("(a.due_at is not null or a.answered_at is not null)");
        }
        return scheduledOf == null
                ? where.and("false")
                : where.and("w.answer is not null and a.owner = :scheduledOf", "scheduledOf", scheduledOf);
    }

    /** The order that a reader expects who asks for none: what waits longest before what is new. */
    AnswerSort sort(@Nullable AnswerSort asked) {
        if (asked != null) {
            return asked;
        }
        return Boolean.TRUE.equals(overdue) ? AnswerSort.DUE : AnswerSort.NEWEST;
    }
}
