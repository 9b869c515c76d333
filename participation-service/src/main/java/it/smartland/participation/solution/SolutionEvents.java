package it.smartland.participation.solution;

import it.smartland.contracts.participation.ParticipationEvent;
import it.smartland.contracts.participation.SolutionState;
import it.smartland.contracts.participation.Withheld;
import it.smartland.participation.person.Author;
import it.smartland.platform.outbox.OutgoingEvent;
import java.util.Objects;

/** What is told of a solution: nothing while it is a draft, and never who wrote it unless a body did. */
public final class SolutionEvents {

    private SolutionEvents() {}

    public static OutgoingEvent of(ParticipationEvent happening, CountedSolution counted) {
        Solution solution = counted.solution();
        return OutgoingEvent.of(happening, solution.id(), solution.revision(), state(counted));
    }

    /** What moderators took out of sight is told no more. */
    private static String shown(Solution solution, String text) {
        return solution.status() == SolutionStatus.HIDDEN ? Withheld.TEXT : text;
    }

    private static SolutionState state(CountedSolution counted) {
        Solution solution = counted.solution();
        SolutionText text = solution.text();
        return new SolutionState(
                solution.id(),
                solution.challenge(),
                SolutionState.Status.valueOf(solution.status().name()),
                solution.statusReason(),
                shown(solution, text.title()),
                shown(solution, text.summary()),
                shown(solution, text.body()),
                text.maturity(),
                text.area(),
                text.sector(),
                solution.author().state(),
                text.practices(),
                counted.tally().rating(),
                counted.tally().shownSupports(),
                counted.tally().shownThresholdReachedAt(),
                counted.tally().opinions(),
                solution.textVersion(),
                solution.coAuthors().stream().map(Author::state).toList(),
                solution.mergedInto(),
                solution.mergedFrom(),
                Objects.requireNonNull(solution.publishedAt(), "a draft is not told"),
                solution.createdAt(),
                solution.updatedAt(),
                solution.version());
    }
}
