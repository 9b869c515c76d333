package it.smartland.participation.difference;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.participation.Maturity;
import it.smartland.participation.solution.SolutionText;
import it.smartland.participation.solution.SolutionVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that a solution was published with, as readers see it.
 *
 * @param number from 1
 * @param writtenAt when it was written, or last mended in place
 */
record VersionView(
        int number,
        String title,
        String summary,
        String body,
        Maturity maturity,
        Area area,
        @Nullable Sector sector,
        List<UUID> practices,
        Instant writtenAt) {

    static VersionView of(SolutionVersion version) {
        SolutionText text = version.text();
        return new VersionView(
                version.number(),
                text.title(),
                text.summary(),
                text.body(),
                text.maturity(),
                text.area(),
                text.sector(),
                text.practices(),
                version.writtenAt());
    }
}
