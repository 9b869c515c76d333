package it.smartland.participation.answer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One to five stars for an official answer. */
record AnswerRatingRequest(
        @NotNull @Min(1) @Max(5) @Nullable Integer stars) {

    int given() {
        return Objects.requireNonNull(stars);
    }
}
