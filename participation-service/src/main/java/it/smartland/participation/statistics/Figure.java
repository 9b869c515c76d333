package it.smartland.participation.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How many of something there are.
 *
 * @param perThousandInhabitants to three decimals; null while the number of inhabitants is not known
 */
record Figure(long count, @Nullable Double perThousandInhabitants) {

    static Figure of(long count, @Nullable Long inhabitants) {
        return new Figure(
                count,
                inhabitants == null || inhabitants == 0
                        ? null
                        : Math.round(1_000_000.0 * count / inhabitants) / 1000.0);
    }
}
