package it.smartland.portal.client.observatory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of one indicator. */
public record Observations(List<Observation> items) {

    /**
     * A value of a territory in a period.
     *
     * @param value null where it is missing
     */
    public record Observation(
            String territory, String period, @Nullable BigDecimal value) {}
}
