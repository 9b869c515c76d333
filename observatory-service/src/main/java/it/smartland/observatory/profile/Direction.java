package it.smartland.observatory.profile;

import it.smartland.contracts.observatory.Polarity;
import java.math.BigDecimal;

/** How a value compares with the mean of the territories around it, by what the indicator calls good. */
enum Direction {
    BETTER,
    WORSE,
    SAME,
    NEUTRAL;

    static Direction of(BigDecimal value, BigDecimal mean, Polarity polarity) {
        int side = value.compareTo(mean);
        return switch (polarity) {
            case NONE -> NEUTRAL;
            case POSITIVE -> side == 0 ? SAME : side > 0 ? BETTER : WORSE;
            case NEGATIVE -> side == 0 ? SAME : side < 0 ? BETTER : WORSE;
        };
    }
}
