package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that an administration puts to everyone.
 *
 * @param closesAt the first instant at which nothing is accepted any more
 * @param closedAt when it was closed, by the clock or earlier by its owner; null before
 * @param alert id of the alert that led to it
 * @param indicator code of the indicator that shows the problem
 * @param supportThreshold how many supports earn a solution an official answer; null where none do
 * @param supportsPerPerson how many of its solutions one person may support; null for as many as they like
 * @param hiddenTallies whether votes stay unknown until it closes
 * @param solutions how many published solutions it has
 */
public record Challenge(
        UUID id,
        Status status,
        @Nullable String statusReason,
        String title,
        String description,
        Body owner,
        Area area,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        long solutions,
        long version) {

    /** Where a challenge stands; a draft is known to its owner alone. */
    public enum Status {
        DRAFT,
        OPEN,
        CLOSED,
        ANSWERED
    }

    /** Address of its page. */
    public String path() {
        return "/sfide/" + id;
    }

    /** Whether it takes solutions, votes and opinions at this instant; the service has the last word. */
    public boolean takesPart(Instant now) {
        return status == Status.OPEN && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** When it closes, or closed. */
    public Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }
}
