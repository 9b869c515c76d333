package it.smartland.portal.solution;

import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.SolutionVersion;
import it.smartland.portal.client.participation.VersionDifference;
import it.smartland.portal.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a solution's versions shows.
 *
 * @param versions the newest first
 * @param difference between the two that are compared; null where there is one alone
 */
public record VersionsPage(
        Solution solution,
        List<SolutionVersion> versions,
        @Nullable VersionDifference difference) {

    public String path() {
        return solution.path() + "/versioni";
    }

    /** Something chosen, in words; a dash where nothing was. */
    public String chosen(Site site, String field, @Nullable String value) {
        if (value == null) {
            return "-";
        }
        return switch (field) {
            case "maturity" -> site.word("solution.maturity." + value);
            case "area" -> site.word("area." + value);
            default -> site.word("practice.sector." + value);
        };
    }

    /** Whether the choice of the older, or of the newer side, stands at this one. */
    public boolean compares(SolutionVersion version, boolean older) {
        return difference != null && (older ? difference.from() : difference.to()) == version.number();
    }
}
