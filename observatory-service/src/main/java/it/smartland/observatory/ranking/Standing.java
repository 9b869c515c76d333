package it.smartland.observatory.ranking;

import it.smartland.contracts.observatory.ObservationStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a territory stands among those of its level.
 *
 * @param rank from 1, the same for equal values; null without a value
 * @param value null without a value, and then the status says why
 */
public record Standing(
        String territory,
        String name,
        @Nullable Long rank,
        @Nullable BigDecimal value,
        ObservationStatus status) {}
