package it.smartland.portal.client.catalogue;

import it.smartland.portal.client.participation.Body;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body does what another has done before.
 *
 * @param adaptations what it does otherwise
 * @param results what came of it
 */
public record Adoption(
        UUID id,
        UUID practice,
        String practiceTitle,
        Body adopter,
        Stage stage,
        @Nullable String adaptations,
        @Nullable String results,
        Instant updatedAt,
        long version) {

    /** How far it is. */
    public enum Stage {
        INTERESTED,
        PLANNED,
        RUNNING,
        COMPLETED,
        DROPPED
    }
}
