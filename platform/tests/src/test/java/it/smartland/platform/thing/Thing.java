package it.smartland.platform.thing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a thing is, what is asked for it, and what others are told of it. */
public record Thing(UUID id, String owner, String title, long version) {

    public enum Colour {
        RED,
        GREEN
    }

    @JsonIgnoreProperties({"id", "version"})
    public record Draft(
            @NotBlank @Size(max = 20) String title,
            @NotNull String owner,
            Colour colour,
            Integer count,
            BigDecimal amount,
            Instant at,
            List<@Valid Part> parts) {}

    public record Part(@NotBlank String name, Integer weight) {}

    public record State(UUID id, String title, long version) {}

    Draft draft() {
        return new Draft(title, owner, null, null, null, null, null);
    }

    State state() {
        return new State(id, title, version);
    }
}
