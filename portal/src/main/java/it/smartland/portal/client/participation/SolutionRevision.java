package it.smartland.portal.client.participation;

import org.jspecify.annotations.Nullable;

/** What somebody writes anew of a solution; what is null is taken away, and so refused where it is needed. */
public record SolutionRevision(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable Maturity maturity,
        @Nullable Area area) {}
