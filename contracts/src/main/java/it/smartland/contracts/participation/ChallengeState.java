package it.smartland.contracts.participation;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that a body put to everyone, from its opening on; a draft is never told.
 *
 * @param owner the code of the body that asks
 * @param statusReason why the body moved it to this status; null where it said nothing
 * @param closesAt the first instant at which nothing is accepted any more
 * @param closedAt when it was closed, by the clock or earlier by its owner; null while open
 * @param alert the alert of the observatory that it answers; null where none
 * @param indicator the code of the indicator that it wants to move; null where none
 * @param target the value of the indicator that it aims at; null where none
 * @param supportThreshold how many supports earn a solution an official answer; null where none do
 * @param supportsPerPerson how many of its solutions one person may support; null for as many as they like
 * @param hiddenTallies whether ratings, supports and votes stay unknown until it closes
 * @param solutions how many published solutions it has
 * @param goal what the body wants to reach, in one sentence; null where it said nothing
 * @param eligibility who may answer it; null in states told before challenges said so
 * @param call the call for grants that it feeds; null where none
 * @param phases when people may do what; empty where everything is on until it closes
 * @param extensionReason why its closing was last put off; null while it never was
 * @param premoderated whether solutions and opinions are published only once a moderator approves them; null in states
 *     told before that was chosen
 * @param hidden whether moderators took it out of sight, its text being withheld; null in states told before they could
 * @param version counts the changes by its owner; {@code ce_aggregateversion} counts these and the others, such as
 *     votes counted, and so orders the events
 */
public record ChallengeState(
        UUID id,
        Status status,
        @Nullable String statusReason,
        String title,
        String description,
        String owner,
        Area area,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable UUID alert,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable Integer supportThreshold,
        @Nullable Integer supportsPerPerson,
        boolean hiddenTallies,
        long solutions,
        @Nullable String goal,
        @Nullable EligibilityState eligibility,
        @Nullable UUID call,
        @Nullable List<PhaseState> phases,
        @Nullable String extensionReason,
        @Nullable Boolean premoderated,
        @Nullable Boolean hidden,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {

    /** Where a challenge stands in public. */
    public enum Status {
        OPEN,
        CLOSED,
        ANSWERED
    }

    @Override
    public LineageRef.Type lineageType() {
        return LineageRef.Type.challenge;
    }

    @Override
    public String lineageTitle() {
        return title;
    }

    @Override
    public List<LineageRef> causes() {
        return alert == null ? List.of() : List.of(new LineageRef(LineageRef.Type.alert, alert));
    }

    @Override
    public boolean listed() {
        return !Boolean.TRUE.equals(hidden);
    }
}
