package it.smartland.participation.solution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.participation.Maturity;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A solution, as its author writes it. What a GET shows beside these may be sent back, and is ignored.
 *
 * @param onBehalfOf code of a body that the token acts for; said once, when the solution is drafted
 */
@JsonIgnoreProperties({
    "id",
    "challenge",
    "status",
    "statusReason",
    "author",
    "coAuthors",
    "mine",
    "role",
    "textVersion",
    "textFixedFrom",
    "mergedInto",
    "mergedFrom",
    "rating",
    "supports",
    "supportThresholdReachedAt",
    "opinions",
    "publishedAt",
    "createdAt",
    "updatedAt",
    "version"
})
record SolutionRequest(
        @NotBlank @Size(max = 150) @Nullable String title,
        @NotBlank @Size(max = 300) @Nullable String summary,
        @NotBlank @Size(max = 20000) @Nullable String body,
        @NotNull @Nullable Maturity maturity,
        @NotNull @Nullable Area area,
        @Nullable Sector sector,
        @Nullable String onBehalfOf,
        @Size(max = 20) @Nullable List<@NotNull UUID> practices) {

    /** A solution's text as a request would write it. */
    static SolutionRequest of(SolutionText text) {
        return new SolutionRequest(
                text.title(),
                text.summary(),
                text.body(),
                text.maturity(),
                text.area(),
                text.sector(),
                null,
                text.practices());
    }

    /** Refuses with 422 a change of who speaks. */
    void requireNothingFixed() {
        if (onBehalfOf != null) {
            throw ProblemException.invalid(new Fault("/onBehalfOf", "null"));
        }
    }

    /** The text of a valid request. */
    SolutionText text() {
        return new SolutionText(
                Objects.requireNonNull(title),
                Objects.requireNonNull(summary),
                Objects.requireNonNull(body),
                Objects.requireNonNull(maturity),
                Objects.requireNonNull(area),
                sector,
                practices == null ? List.of() : practices.stream().distinct().toList());
    }
}
