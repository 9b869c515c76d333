package it.smartland.participation.vote;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For an opinion or against it. */
record OpinionVoteRequest(
        @NotNull @ForOrAgainst @Schema(minimum = "-1", maximum = "1", description = "1 for it, -1 against it") @Nullable
        Integer value) {

    int given() {
        return Objects.requireNonNull(value);
    }
}
