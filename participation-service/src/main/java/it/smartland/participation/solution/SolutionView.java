package it.smartland.participation.solution;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.participation.Maturity;
import it.smartland.contracts.participation.RatingState;
import it.smartland.participation.person.AuthorView;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A solution, as readers see it.
 *
 * @param mine whether the caller may change it, and so may not vote for it
 * @param rating null while the tallies are hidden
 * @param supports null while the tallies are hidden
 * @param supportThresholdReachedAt when it first had the supports that earn it an official answer; null before, and
 *     while the tallies are hidden
 */
public record SolutionView(
        UUID id,
        UUID challenge,
        SolutionStatus status,
        @Nullable String statusReason,
        String title,
        String summary,
        String body,
        Maturity maturity,
        Area area,
        @Nullable Sector sector,
        AuthorView author,
        boolean mine,
        List<UUID> practices,
        @Nullable RatingState rating,
        @Nullable Long supports,
        @Nullable Instant supportThresholdReachedAt,
        long opinions,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static SolutionView of(CountedSolution counted, BodyNames names, @Nullable Caller caller) {
        Solution solution = counted.solution();
        SolutionText text = solution.text();
        return new SolutionView(
                solution.id(),
                solution.challenge(),
                solution.status(),
                solution.statusReason(),
                text.title(),
                text.summary(),
                text.body(),
                text.maturity(),
                text.area(),
                text.sector(),
                AuthorView.of(solution.author(), names),
                solution.author().isActedFor(caller),
                text.practices(),
                counted.tally().rating(),
                counted.tally().shownSupports(),
                counted.tally().shownThresholdReachedAt(),
                counted.tally().opinions(),
                solution.publishedAt(),
                solution.createdAt(),
                solution.updatedAt(),
                solution.version());
    }
}
