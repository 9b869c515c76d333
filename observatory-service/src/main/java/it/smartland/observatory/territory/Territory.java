package it.smartland.observatory.territory;

import it.smartland.contracts.observatory.TerritoryLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the territory with its reference facts, as its sources publish them.
 *
 * @param code the official code: text, since its leading zeros count
 * @param parent the code of the territory around it; the country alone has none
 * @param governedBy the code of the body that governs it; none where no body takes part in the suite
 * @param validFrom first day of validity, where a source tells it
 * @param validTo last day of validity
 * @param population one figure per source and year, in order of year
 */
record Territory(
        String code,
        String name,
        TerritoryLevel level,
        @Nullable String parent,
        @Nullable String governedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal areaKm2,
        List<Population> population,
        @Nullable Centroid centroid) {

    Territory {
        areaKm2 = areaKm2 == null ? null : plain(areaKm2);
        population = population.stream()
                .sorted(Comparator.comparingInt(Population::year).thenComparing(Population::source))
                .toList();
        demand(!code.isBlank() && !name.isBlank(), "a territory has a code and a name");
        demand((parent == null) == (level == TerritoryLevel.COUNTRY), code + ": only the country lacks a parent");
        demand(!code.equals(parent), code + ": no territory lies inside itself");
        demand(
                validFrom == null || validTo == null || !validTo.isBefore(validFrom),
                code + ": validity ends before it begins");
        demand(areaKm2 == null || areaKm2.signum() > 0, code + ": an area is positive");
        demand(
                population.stream().map(Population::key).distinct().count() == population.size(),
                code + ": two figures of population for one source and year");
    }

    /** How many people, according to whom and for which year; figures of two sources are never mixed. */
    record Population(String source, int year, long value) {

        Population {
            demand(value >= 0, "a population is not negative");
        }

        private String key() {
            return source + year;
        }
    }

    /** A point in WGS 84 degrees. */
    record Centroid(BigDecimal lon, BigDecimal lat) {

        Centroid {
            lon = plain(lon);
            lat = plain(lat);
        }
    }

    /** One form for one number, so that 13.0 and 13 are no difference. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void demand(boolean held, String rule) {
        if (!held) {
            throw new IllegalArgumentException(rule);
        }
    }
}
