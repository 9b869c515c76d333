package it.smartland.portal.client.participation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question that an administration puts to everyone.
 *
 * @param closesAt the first instant at which nothing is accepted any more
 * @param closedAt when it was closed, by the clock or earlier by its owner; null before
 * @param goal what its owner wants to reach
 * @param extensionReason why its closing was last put off; null while it never was
 * @param phases when people may do what, in order of time
 * @param alert id of the alert that led to it
 * @param indicator code of the indicator that shows the problem
 * @param target value of the indicator that it aims at
 * @param call id of the call for grants that it feeds
 * @param supportThreshold how many supports earn a solution an official answer; null where none do
 * @param supportsPerPerson how many of its solutions one person may support; null for as many as they like
 * @param hiddenTallies whether votes stay unknown until it closes
 * @param premoderated whether what people write is published only once a moderator approves it
 * @param hidden whether moderators took it out of sight
 * @param solutions how many published solutions it has
 */
public record Challenge(
        UUID id,
        Status status,
        @Nullable String statusReason,
        String title,
        String description,
        @Nullable String goal,
        Body owner,
        Area area,
        Eligibility eligibility,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable String extensionReason,
        List<Phase> phases,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable UUID call,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        boolean premoderated,
        boolean hidden,
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

    public boolean takesSolutions(Instant now) {
        return takes(Phase::create, now);
    }

    public boolean takesVotes(Instant now) {
        return takes(Phase::vote, now);
    }

    public boolean takesOpinions(Instant now) {
        return takes(Phase::comment, now);
    }

    /** Whether it takes these at this instant; the service has the last word. */
    private boolean takes(Predicate<Phase> switchedOn, Instant now) {
        return status == Status.OPEN
                && !now.isBefore(opensAt)
                && now.isBefore(closesAt)
                && phases.stream().anyMatch(phase -> phase.runs(now) && switchedOn.test(phase));
    }

    /** When it closes, or closed. */
    public Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }

    /**
     * Who may answer.
     *
     * @param note what else is asked of them
     */
    public record Eligibility(List<Answerer> who, @Nullable String note) {

        public boolean isForEverybody() {
            return who.size() == Answerer.values().length;
        }
    }

    /** A kind of those who may answer. */
    public enum Answerer {
        CITIZENS,
        ADMINISTRATIONS,
        ORGANISATIONS
    }

    /**
     * A stretch of it, and what people may do meanwhile.
     *
     * @param to the first instant after it
     */
    public record Phase(Instant from, Instant to, boolean create, boolean vote, boolean comment) {

        public boolean runs(Instant now) {
            return !now.isBefore(from) && now.isBefore(to);
        }
    }

    /**
     * Once that it was put off.
     *
     * @param previously when it would have closed
     * @param author name of the officer, for officers of the same body alone
     */
    public record Extension(
            UUID id,
            Instant previously,
            Instant closesAt,
            String reason,
            @Nullable String author,
            Instant extendedAt) {}
}
