package it.smartland.participation.vote;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For an opinion or against it. */
record OpinionVoteRequest(
        @NotNull @ForOrAgainst @Schema(allowableValues = {"1", "-1"}) @Nullable
        Integer value) {

    int given() {
        return Objects.requireNonNull(value);
    }
}
