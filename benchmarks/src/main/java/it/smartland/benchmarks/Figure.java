package it.smartland.benchmarks;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param load what was done, how often, by how many at once
 * @param value in {@code unit}
 * @param limit what bounds it, measured in the same run; null where it is the limit itself, or has none
 * @param share value divided by the limit's value, or the other way round where less is better: 1 is the limit
 * @param more other numbers, such as percentiles in milliseconds
 */
record Figure(
        String name,
        String load,
        double value,
        String unit,
        @Nullable String limit,
        @Nullable Double share,
        Map<String, Object> more) {

    static Figure rate(String name, String load, Measured measured) {
        return new Figure(name, load, measured.perSecond(), "per second", null, null, details(measured));
    }

    /** The same figure seen beside a limit of the same unit, of which more is better. */
    Figure beside(Figure bound) {
        return new Figure(name, load, value, unit, bound.name, value / bound.value, more);
    }

    private static Map<String, Object> details(Measured measured) {
        return Map.of(
                "p50", measured.p50(),
                "p95", measured.p95(),
                "p99", measured.p99(),
                "turns", measured.turns(),
                "failures", measured.failures());
    }
}
