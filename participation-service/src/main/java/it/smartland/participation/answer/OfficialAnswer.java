package it.smartland.participation.answer;

import it.smartland.contracts.participation.RatingState;
import it.smartland.contracts.participation.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the body that asked answers to a solution, or owes to it.
 *
 * @param id of the solution
 * @param owner code of the body that asked, and so answers
 * @param dueAt when it is due; null while none is owed
 * @param status null before it is published, and so {@code reason} and {@code answeredAt}
 * @param number how many versions were published
 * @param answeredAt when the first was published
 * @param stars how many gave it one, two, three, four and five stars
 * @param version counts what the body wrote: what an edit must have seen
 * @param revision counts the public changes too that are not its own: the order of its events
 */
record OfficialAnswer(
        UUID id,
        UUID challenge,
        String owner,
        @Nullable Instant dueAt,
        @Nullable Verdict status,
        @Nullable String reason,
        int number,
        @Nullable Instant answeredAt,
        List<Long> stars,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    private static final List<Long> NOBODY = List.of(0L, 0L, 0L, 0L, 0L);

    OfficialAnswer {
        stars = List.copyOf(stars);
    }

    /** Neither given nor owed. */
    static OfficialAnswer none(UUID solution, UUID challenge, String owner, Instant since) {
        return new OfficialAnswer(solution, challenge, owner, null, null, null, 0, null, NOBODY, 0, 1, since, since);
    }

    /** With a version that waits to be published, changed or called off. */
    OfficialAnswer rewritten(Instant now) {
        return new OfficialAnswer(
                id,
                challenge,
                owner,
                dueAt,
                status,
                reason,
                number,
                answeredAt,
                stars,
                version + 1,
                revision + 1,
                createdAt,
                now);
    }

    /** With this version for all to read. */
    OfficialAnswer published(AnswerVersion version, Instant now) {
        return new OfficialAnswer(
                id,
                challenge,
                owner,
                dueAt,
                version.status(),
                version.reason(),
                version.number(),
                answeredAt == null ? now : answeredAt,
                stars,
                this.version + 1,
                revision + 1,
                createdAt,
                now);
    }

    boolean isOverdue(Instant now) {
        return dueAt != null && answeredAt == null && !now.isBefore(dueAt);
    }

    RatingState rating() {
        long count = stars.stream().mapToLong(Long::longValue).sum();
        long sum = LongStream.rangeClosed(1, stars.size())
                .map(star -> star * stars.get((int) star - 1))
                .sum();
        return new RatingState(count == 0 ? null : Math.round(100.0 * sum / count) / 100.0, count, stars);
    }
}
