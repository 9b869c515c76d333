package it.smartland.participation.challenge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A phase, as the owner of a challenge writes it: what is not switched on is off.
 *
 * @param to the first instant after it
 */
record PhaseRequest(
        @NotNull @Nullable Instant from,
        @NotNull @Nullable Instant to,
        @Nullable Boolean create,
        @Nullable Boolean vote,
        @Nullable Boolean comment) {

    static PhaseRequest of(Phase phase) {
        return new PhaseRequest(phase.from(), phase.to(), phase.create(), phase.vote(), phase.comment());
    }

    Phase phase() {
        return new Phase(
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Boolean.TRUE.equals(create),
                Boolean.TRUE.equals(vote),
                Boolean.TRUE.equals(comment));
    }
}
