package it.smartland.participation.solution;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.participation.Maturity;
import it.smartland.contracts.participation.RatingState;
import it.smartland.participation.person.AuthorView;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A solution, as readers see it.
 *
 * @param coAuthors who writes it along with its author
 * @param mine whether the caller may change it, and so may not vote for it
 * @param role what the caller is to it; null for everybody else
 * @param textVersion how often its text was published anew; null for a draft
 * @param textFixedFrom when a change of its text becomes a version more; null for a draft
 * @param mergedInto the solution that it became part of, and {@code mergedFrom} those that became part of it
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
        List<AuthorView> coAuthors,
        boolean mine,
        @Nullable Role role,
        @Nullable Integer textVersion,
        @Nullable Instant textFixedFrom,
        @Nullable UUID mergedInto,
        List<UUID> mergedFrom,
        List<UUID> practices,
        @Nullable RatingState rating,
        @Nullable Long supports,
        @Nullable Instant supportThresholdReachedAt,
        long opinions,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What somebody is to a solution. */
    enum Role {
        AUTHOR,
        CO_AUTHOR;

        private static @Nullable Role of(Solution solution, @Nullable Caller caller) {
            if (solution.author().isActedFor(caller)) {
                return AUTHOR;
            }
            return solution.isWrittenBy(caller) ? CO_AUTHOR : null;
        }
    }

    static SolutionView of(CountedSolution counted, BodyNames names, Duration editWindow, @Nullable Caller caller) {
        Solution solution = counted.solution();
        SolutionText text = solution.text();
        Instant published = solution.publishedAt();
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
                solution.coAuthors().stream()
                        .map(author -> AuthorView.of(author, names))
                        .toList(),
                solution.isWrittenBy(caller),
                Role.of(solution, caller),
                published == null ? null : solution.textVersion(),
                published == null ? null : published.plus(editWindow),
                solution.mergedInto(),
                solution.mergedFrom(),
                text.practices(),
                counted.tally().rating(),
                counted.tally().shownSupports(),
                counted.tally().shownThresholdReachedAt(),
                counted.tally().opinions(),
                published,
                solution.createdAt(),
                solution.updatedAt(),
                solution.version());
    }
}
