package it.smartland.contracts.participation;

import it.smartland.contracts.Area;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.LineageState;
import it.smartland.contracts.Sector;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a challenge, from its publication on; a draft is never told.
 *
 * @param challenge the challenge that it answers
 * @param statusReason why its author moved it to this status; null where they said nothing
 * @param practices the good practices that it builds on
 * @param rating null while the tallies are hidden
 * @param supports how many people support it; null while the tallies are hidden
 * @param supportThresholdReachedAt when it first had the supports that earn it an official answer; null before, while
 *     the tallies are hidden, and where the challenge asks for none
 * @param opinions how many opinions were written on it
 * @param textVersion how often its text was published anew, from 1; null in states told before texts were counted
 * @param coAuthors who wrote it along with its author; null in states told before there were any
 * @param mergedInto the solution that it became part of; null unless it was merged
 * @param mergedFrom the solutions that became part of it; null in states told before there were any
 * @param version counts the changes by its author; {@code ce_aggregateversion} counts these and the others, such as
 *     votes counted, and so orders the events
 */
public record SolutionState(
        UUID id,
        UUID challenge,
        Status status,
        @Nullable String statusReason,
        String title,
        String summary,
        String body,
        Maturity maturity,
        Area area,
        @Nullable Sector sector,
        AuthorState author,
        List<UUID> practices,
        @Nullable RatingState rating,
        @Nullable Long supports,
        @Nullable Instant supportThresholdReachedAt,
        long opinions,
        @Nullable Integer textVersion,
        @Nullable List<AuthorState> coAuthors,
        @Nullable UUID mergedInto,
        @Nullable List<UUID> mergedFrom,
        Instant publishedAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements LineageState {

    /** Where a solution stands in public. */
    public enum Status {
        PUBLISHED,
        WITHDRAWN,
        /** By moderators: its text is withheld. */
        HIDDEN,
        /** It became part of another, which leads on from it. */
        MERGED
    }

    @Override
    public LineageRef.Type lineageType() {
        return LineageRef.Type.solution;
    }

    @Override
    public String lineageTitle() {
        return title;
    }

    /** The challenge first, then the practices as its author named them, then what was merged into it. */
    @Override
    public List<LineageRef> causes() {
        List<UUID> merged = mergedFrom == null ? List.of() : mergedFrom;
        return Stream.of(
                        Stream.of(new LineageRef(LineageRef.Type.challenge, challenge)),
                        practices.stream().map(practice -> new LineageRef(LineageRef.Type.practice, practice)),
                        merged.stream().map(solution -> new LineageRef(LineageRef.Type.solution, solution)))
                .flatMap(causes -> causes)
                .toList();
    }

    @Override
    public boolean listed() {
        return status == Status.PUBLISHED || status == Status.MERGED;
    }
}
