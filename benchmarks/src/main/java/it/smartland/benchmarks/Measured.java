package it.smartland.benchmarks;

import java.time.Duration;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What a load found; times in milliseconds.
 *
 * @param failures turns that were not answered as they should be, by their cause; they are in no other figure
 */
record Measured(long turns, Map<String, Long> failures, double perSecond, double p50, double p95, double p99) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Measured of(Histogram nanos, Map<String, Long> failures, Duration took) {
        return new Measured(
                nanos.getTotalCount(),
                failures,
                nanos.getTotalCount() / (took.toNanos() / 1e9),
                nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
                nanos.getValueAtPercentile(95) / NANOS_PER_MILLI,
                nanos.getValueAtPercentile(99) / NANOS_PER_MILLI);
    }
}
