package it.smartland.participation.challenge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of a challenge, and what people may do in it.
 *
 * @param from its first instant, {@code to} the first instant after it
 */
public record Phase(Instant from, Instant to, boolean create, boolean vote, boolean comment) {

    /** Instants as PostgreSQL keeps them, to the microsecond: a phase ends exactly where the challenge does. */
    public Phase {
        from = from.truncatedTo(ChronoUnit.MICROS);
        to = to.truncatedTo(ChronoUnit.MICROS);
    }

    static Phase everything(Instant from, Instant to) {
        return new Phase(from, to, true, true, true);
    }

    boolean allows(Activity activity, Instant at) {
        return !at.isBefore(from) && at.isBefore(to) && allows(activity);
    }

    Phase until(Instant end) {
        return new Phase(from, end, create, vote, comment);
    }

    @JsonIgnore
    boolean isEverything() {
        return create && vote && comment;
    }

    private boolean allows(Activity activity) {
        return switch (activity) {
            case CREATE -> create;
            case VOTE -> vote;
            case COMMENT -> comment;
        };
    }
}
