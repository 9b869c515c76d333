package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the body that asked answers to a solution, or owes to it.
 *
 * @param id of the solution
 * @param title of the solution
 * @param status null before it is given, and so {@code reason} and {@code answeredAt}
 * @param number how many versions were published
 * @param dueAt when it is due; null where none is owed
 * @param overdue whether that has passed without an answer
 * @param scheduled the version that waits to be public; null to all but the officers of the body
 */
public record OfficialAnswer(
        UUID id,
        String title,
        Body owner,
        @Nullable Verdict status,
        @Nullable String reason,
        int number,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable Version scheduled,
        Solution.Rating rating,
        Instant updatedAt,
        long version) {

    /** What the body does with the solution. */
    public enum Verdict {
        ACCEPTED,
        PARTLY,
        UNDER_WAY,
        REJECTED
    }

    /**
     * The answer as it was written once.
     *
     * @param author who wrote it; null to all but the officers of the body
     * @param publishedAt null while it waits
     */
    public record Version(
            int number,
            Verdict status,
            String reason,
            @Nullable String author,
            Instant publishAt,
            @Nullable Instant publishedAt) {}

    /** Address of its page. */
    public String path() {
        return solutionPath() + "/risposta";
    }

    public String solutionPath() {
        return "/soluzioni/" + id;
    }

    public boolean isGiven() {
        return status != null;
    }
}
