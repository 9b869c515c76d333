package it.smartland.participation.solution;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.participation.Maturity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a solution writes.
 *
 * @param practices the good practices that it builds on
 */
public record SolutionText(
        String title,
        String summary,
        String body,
        Maturity maturity,
        Area area,
        @Nullable Sector sector,
        List<UUID> practices) {

    public SolutionText {
        practices = List.copyOf(practices);
    }
}
