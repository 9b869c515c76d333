package it.smartland.contracts.catalogue;

import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes up a practice of another.
 *
 * @param practiceTitle as it was when this was told
 * @param adopter the code of the body that adopts; there is one adoption of a practice by a body
 * @param adaptations what it does differently; null where it said nothing
 * @param results what came of it there; null where it said nothing
 */
public record AdoptionState(
        UUID id,
        UUID practice,
        String practiceTitle,
        String adopter,
        Stage stage,
        @Nullable String adaptations,
        @Nullable String results,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {
    @Override
    public LineageRef.Type lineageType() {
        return LineageRef.Type.adoption;
    }

    @Override
    public String lineageTitle() {
        return practiceTitle;
    }

    @Override
    public List<LineageRef> causes() {
        return List.of(new LineageRef(LineageRef.Type.practice, practice));
    }

    @Override
    public boolean listed() {
        return stage != Stage.DROPPED;
    }
}
