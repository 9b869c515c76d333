package it.smartland.contracts.observatory;

import java.time.Instant;

/**
 * Something that is measured on territories, from its publication on; a draft is never told.
 *
 * @param code the key of the event
 * @param unit in what it is measured, such as {@code EUR}, {@code %} or {@code 1-10}
 * @param source who publishes the figures
 * @param licence under which licence, such as {@code CC BY 4.0}
 * @param method how a value comes about, in Italian
 * @param publishedAt when the observatory published it
 * @param version counts its changes from 1
 */
public record IndicatorState(
        String code,
        Name name,
        String unit,
        String source,
        String licence,
        Frequency frequency,
        String method,
        Polarity polarity,
        DataTheme theme,
        Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What people call it, in Italian and in English. */
    public record Name(String it, String en) {}
}
