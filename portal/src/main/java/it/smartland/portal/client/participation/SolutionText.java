package it.smartland.portal.client.participation;

import org.jspecify.annotations.Nullable;

/** What somebody writes of a new solution; {@code onBehalfOf} is the code of the body it is given for. */
public record SolutionText(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable Maturity maturity,
        @Nullable Area area,
        @Nullable String onBehalfOf) {}
