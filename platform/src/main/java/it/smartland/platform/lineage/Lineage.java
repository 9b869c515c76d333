package it.smartland.platform.lineage;

import it.smartland.contracts.LineageRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What led to an object, and what came of it: its direct neighbours along the loop of the suite.
 *
 * @param causes in the order in which the object names them
 * @param effects the newest first
 */
public record Lineage(List<Neighbour> causes, List<Neighbour> effects) {

    public Lineage {
        causes = List.copyOf(causes);
        effects = List.copyOf(effects);
    }

    /**
     * A neighbour of an object.
     *
     * @param title null while it is not resolved
     * @param href where the API has it
     * @param resolved false while this service has not heard of it
     */
    public record Neighbour(
            LineageRef.Type type, UUID id, @Nullable String title, String href, boolean resolved) {

        /** One that was heard of under this title, or was not: null. */
        public static Neighbour of(LineageRef ref, @Nullable String title) {
            return new Neighbour(ref.type(), ref.id(), title, ref.href(), title != null);
        }
    }
}
