package it.smartland.portal.client.lineage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What led to an object of the loop, and what came of it: its direct neighbours, whichever service they are of. */
public record Lineage(List<Tie> causes, List<Tie> effects) {

    /** What an object of the loop is, as the API writes it. */
    public enum Kind {
        alert,
        objective,
        practice,
        adoption,
        challenge,
        solution,
        call,
        application,
        award,
        project,
        meeting
    }

    /**
     * A neighbour.
     *
     * @param title null while the service that was asked has not heard of it
     */
    public record Tie(Kind type, UUID id, @Nullable String title, boolean resolved) {}
}
