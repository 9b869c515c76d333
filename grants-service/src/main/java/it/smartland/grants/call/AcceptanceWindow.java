package it.smartland.grants.call;

import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a call takes applications in: from its opening on, and never at or after its closing. Both are instants, so that
 * the nights on which the clocks of Italy are put forward or back change nothing.
 */
public record AcceptanceWindow(boolean published, Instant opensAt, Instant closesAt) {

    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** Refuses with 409 what arrives outside. */
    public void require(Instant at) {
        if (!at.isBefore(closesAt)) {
            throw closed();
        }
        if (!published || at.isBefore(opensAt)) {
            throw ProblemException.conflict("call-not-open", shown(opensAt));
        }
    }

    /** Refuses with 409 what comes too late, and lets in what is prepared before the opening. */
    public void requireNotOver(Instant at) {
        if (!at.isBefore(closesAt)) {
            throw closed();
        }
        if (!published) {
            throw ProblemException.conflict("call-not-open", shown(opensAt));
        }
    }

    private ProblemException closed() {
        return ProblemException.conflict("call-closed", shown(closesAt));
    }

    /** The last day for an answer, counted from the closing in Italy. */
    public LocalDate answerBy(int days) {
        return shown(closesAt).toLocalDate().plusDays(days);
    }

    /** As people here read an instant. */
    public static ZonedDateTime shown(Instant instant) {
        return instant.atZone(ROME);
    }
}
