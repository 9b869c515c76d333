package it.smartland.observatory.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an indicator.
 *
 * @param reason for the record of whoever asks; it is not shown
 */
record IndicatorTransition(
        @NotNull @Nullable IndicatorStatus to,
        @Size(min = 1, max = 2000) @Nullable String reason) {

    Indicator of(Indicator indicator, Instant now) {
        return indicator.movedTo(Objects.requireNonNull(to), now);
    }
}
