package it.smartland.participation.challenge;

import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a challenge takes in solutions, votes and opinions: from {@code opensAt} on, and never at or after its end, which
 * is {@code closesAt} or the earlier instant at which its owner closed it; and in between as its phases say.
 *
 * @param phases empty where everything is on
 * @param hidden by moderators: nothing is taken in meanwhile, and no deadline waits
 */
public record AcceptanceWindow(
        ChallengeStatus status,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        List<Phase> phases,
        boolean hidden) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    public AcceptanceWindow {
        phases = List.copyOf(phases);
    }

    /** Refuses with 409 what arrives outside the window, or in a phase in which it is switched off. */
    public void require(Activity activity, Instant at) {
        requireOpen(at);
        if (!phases.isEmpty() && phases.stream().noneMatch(phase -> phase.allows(activity, at))) {
            throw activity.off();
        }
    }

    /** Refuses with 409 what arrives outside the window, whatever the phases say. */
    public void requireOpen(Instant at) {
        if (hidden) {
            throw ProblemException.conflict("challenge-hidden");
        }
        if (status == ChallengeStatus.DRAFT || at.isBefore(opensAt)) {
            throw ProblemException.conflict("challenge-not-open", shown(opensAt));
        }
        if (!at.isBefore(end())) {
            throw closed();
        }
    }

    /** 409, with the instant at which it closed. */
    ProblemException closed() {
        return ProblemException.conflict("challenge-closed", shown(end()));
    }

    /** As people here read an instant. */
    static ZonedDateTime shown(Instant instant) {
        return instant.atZone(ROME);
    }

    private Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }
}
