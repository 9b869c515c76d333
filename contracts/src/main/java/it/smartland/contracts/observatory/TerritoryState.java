package it.smartland.contracts.observatory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the territory with its reference facts.
 *
 * @param code the official code as text ({@code 016092}, {@code 016}, {@code 03}, {@code IT}); the key of the event
 * @param name the official name of the place, not of the body: {@code Dossena}, not {@code Comune di Dossena}
 * @param parent the code of the territory around it; null for the country
 * @param governedBy the code of the body that governs it: the same code for a municipality, {@code p_bg} for the
 *     Province of Bergamo; null where no body of the suite does
 * @param validFrom first day of validity; null where no source is at hand
 * @param validTo last day of validity; null while it stands
 * @param areaKm2 square kilometres; null where unknown
 * @param population one figure per source and year, never mixed; newest year last
 * @param version counts the changes of these facts from 1
 */
public record TerritoryState(
        String code,
        String name,
        TerritoryLevel level,
        @Nullable String parent,
        @Nullable String governedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal areaKm2,
        List<Population> population,
        @Nullable Centroid centroid,
        long version) {

    /**
     * How many people, according to whom and when.
     *
     * @param source who counted: {@code CENSUS}, {@code LEGAL}, {@code RESIDENT} (all ISTAT) or {@code ANPR}; others may
     *     follow
     * @param year the year the figure speaks of
     */
    public record Population(String source, int year, long value) {}

    /** A point inside or near the territory, WGS 84 degrees. */
    public record Centroid(BigDecimal lon, BigDecimal lat) {}
}
