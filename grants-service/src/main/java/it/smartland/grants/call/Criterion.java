package it.smartland.grants.call;

import java.math.BigDecimal;

/**
 * What applications are judged by.
 *
 * @param id its short name within the call
 * @param weight its part of the total, in hundredths
 * @param threshold the mean score, 0 to 100, below which an application is not funded
 */
public record Criterion(String id, String title, BigDecimal weight, BigDecimal threshold) {

    /** The sum of all weights of a call. */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Compared by value: 50 and 50.0 are the same weight. */
    boolean isSameAs(Criterion other) {
        return id.equals(other.id)
                && title.equals(other.title)
                && weight.compareTo(other.weight) == 0
                && threshold.compareTo(other.threshold) == 0;
    }
}
