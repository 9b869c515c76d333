package it.smartland.portal.client.catalogue;

import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Body;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done somewhere and is worth doing elsewhere.
 *
 * @param author whose officers write it
 * @param leadBody who did it
 * @param territories codes of where it was done
 * @param theme code of the EU's vocabulary of data themes
 * @param project the funded project that it was drafted from
 * @param adopters whose adoption stands
 * @param publishedAt null until it is published
 */
public record Practice(
        UUID id,
        Status status,
        @Nullable String statusReason,
        String title,
        String summary,
        String body,
        Area area,
        Body author,
        Body leadBody,
        List<String> territories,
        @Nullable String theme,
        List<Sector> sectors,
        List<Link> chain,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable String lifeCycle,
        @Nullable Cost cost,
        List<Result> results,
        Evidence evidence,
        @Nullable UUID project,
        List<Body> adopters,
        int adoptions,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        long version) {

    /** Where it stands; until it is published only those who write and validate it know of it. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        CHANGES_REQUESTED,
        APPROVED,
        PUBLISHED,
        ARCHIVED
    }

    /** How well it is known to work. */
    public enum Evidence {
        EXPERIENCE,
        PROMISING,
        GOOD
    }

    /** The sectors of the economy. */
    public enum Sector {
        PRIMARY,
        SECONDARY,
        TERTIARY
    }

    /** One actor and what passes from it to another. */
    public record Link(
            String actor,
            @Nullable Sector sector,
            @Nullable String gives,
            @Nullable String to) {}

    /** What it cost, as a decimal string. */
    public record Cost(BigDecimal amount, String currency) {}

    /** What it moved: an indicator before and after. */
    public record Result(
            String indicator,
            @Nullable String territory,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal latest,
            @Nullable BigDecimal target) {}

    /** Address of its page. */
    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return "/pratiche/" + id;
    }
}
