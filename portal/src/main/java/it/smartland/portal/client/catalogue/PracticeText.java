package it.smartland.portal.client.catalogue;

import it.smartland.portal.client.participation.Area;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer writes of a practice; what is missing is sent as missing and the service says so. */
public record PracticeText(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable Area area,
        @Nullable String leadBody,
        List<String> territories,
        @Nullable String theme,
        List<Practice.Sector> sectors,
        List<Link> chain,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable String lifeCycle,
        @Nullable Price cost,
        List<Measure> results,
        Practice.@Nullable Evidence evidence) {

    /** One actor and what passes from it to another. */
    public record Link(
            @Nullable String actor,
            Practice.@Nullable Sector sector,
            @Nullable String gives,
            @Nullable String to) {}

    /** In euros. */
    public record Price(@Nullable String amount) {}

    /** An indicator before and after. */
    public record Measure(
            @Nullable String indicator,
            @Nullable String territory,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal latest,
            @Nullable BigDecimal target) {}
}
