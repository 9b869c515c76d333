package it.smartland.gateway.status;

import java.time.Instant;
import java.util.List;

/**
 * The suite's state as anybody may see it; it names parts, never where they live.
 *
 * @param status {@code UP}, or {@code DEGRADED} when some part does not answer
 */
record Status(State status, Instant checkedAt, List<Part> parts) {

    enum State {
        UP,
        DEGRADED,
        DOWN
    }

    record Part(String name, State status) {

        static Part of(String name, boolean answers) {
            return new Part(name, answers ? State.UP : State.DOWN);
        }
    }

    static Status of(Instant checkedAt, List<Part> parts) {
        boolean whole = parts.stream().allMatch(part -> part.status() == State.UP);
        return new Status(whole ? State.UP : State.DEGRADED, checkedAt, parts);
    }
}
