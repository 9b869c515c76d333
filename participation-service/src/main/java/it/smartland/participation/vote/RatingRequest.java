package it.smartland.participation.vote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One to five stars. */
record RatingRequest(@NotNull @Min(1) @Max(5) @Nullable Integer stars) {

    int given() {
        return Objects.requireNonNull(stars);
    }
}
