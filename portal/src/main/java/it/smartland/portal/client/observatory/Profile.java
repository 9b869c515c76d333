package it.smartland.portal.client.observatory;

import java.math.BigDecimal;
import java.util.List;

/** The latest values of a territory beside those of its like. */
public record Profile(List<Item> items) {

    /** How a value compares with the mean, by what the indicator calls good. */
    public enum Direction {
        BETTER,
        WORSE,
        SAME,
        NEUTRAL
    }

    /**
     * One figure.
     *
     * @param provinceMean of the territories of its level in the same province
     * @param rank among them, the best first
     * @param of how many of them have a value
     */
    public record Item(
            String indicator,
            Indicator.Name name,
            String unit,
            Indicator.Polarity polarity,
            String period,
            BigDecimal value,
            BigDecimal provinceMean,
            long rank,
            long of,
            Direction direction) {}
}
