package it.smartland.portal.client.observatory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place with its official code: a municipality, its zone, the Province.
 *
 * @param parent code of the territory around it
 * @param governedBy code of the body that governs it
 * @param population one figure per source and year, which differ in meaning and are never mixed
 */
public record Territory(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        @Nullable String governedBy,
        @Nullable BigDecimal areaKm2,
        List<Population> population,
        @Nullable Centroid centroid) {

    /** How large a piece of the country it is. */
    public enum Level {
        COUNTRY,
        REGION,
        PROVINCE,
        ZONE,
        MUNICIPALITY
    }

    /** How many people, according to whom and for which year. */
    public record Population(String source, int year, long value) {}

    /** A point in WGS 84 degrees. */
    public record Centroid(BigDecimal lon, BigDecimal lat) {}

    public Optional<Population> latestPopulation() {
        return population.stream().max(Comparator.comparingInt(Population::year));
    }

    /** Inhabitants of the latest figure on a square kilometre. */
    public Optional<BigDecimal> density() {
        return areaKm2 == null
                ? Optional.empty()
                : latestPopulation().map(p -> BigDecimal.valueOf(p.value()).divide(areaKm2, 0, RoundingMode.HALF_UP));
    }
}
