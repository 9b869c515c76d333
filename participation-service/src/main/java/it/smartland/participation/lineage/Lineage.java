package it.smartland.participation.lineage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What led to an object, and what came of it: its direct neighbours along the loop of the suite. */
record Lineage(List<Neighbour> causes, List<Neighbour> effects) {

    /**
     * A neighbour of an object.
     *
     * @param title null while it is not resolved
     * @param href where the API has it
     * @param resolved false while this service has not heard of it
     */
    record Neighbour(Type type, UUID id, @Nullable String title, String href, boolean resolved) {}

    /** What a neighbour is, written in lower case; participation is next to these. */
    enum Type {
        alert,
        practice,
        challenge,
        solution
    }
}
