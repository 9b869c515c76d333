package it.smartland.participation.solution;

import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKey;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a challenge.
 *
 * @param statusReason why its author moved it to this status, or why it was merged
 * @param coAuthors who writes it along with its author, in the order in which they joined
 * @param textVersion how often its text was published anew; 0 for a draft
 * @param mergedInto the solution that it became part of, and {@code mergedFrom} those that became part of it
 * @param publishedAt null for a draft
 * @param version counts its own changes: what an edit must have seen
 * @param revision counts the public changes too that are not its own: the order of its events
 */
public record Solution(
        UUID id,
        UUID challenge,
        SolutionStatus status,
        @Nullable String statusReason,
        SolutionText text,
        int textVersion,
        Author author,
        List<Author> coAuthors,
        @Nullable UUID mergedInto,
        List<UUID> mergedFrom,
        @Nullable Instant publishedAt,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    static Solution draft(UUID id, UUID challenge, SolutionText text, Author author, Instant now) {
        return new Solution(
                id,
                challenge,
                SolutionStatus.DRAFT,
                null,
                text,
                0,
                author,
                List.of(),
                null,
                List.of(),
                null,
                1,
                1,
                now,
                now);
    }

    /**
     * Another text: in place of the one that stands while it is a draft or was published less than {@code window} ago,
     * else as a version more.
     */
    Solution revised(SolutionText revision, Duration window, Instant now) {
        requireStanding();
        boolean inPlace = publishedAt == null || now.isBefore(publishedAt.plus(window));
        return changed(status, statusReason, revision, inPlace ? textVersion : textVersion + 1, publishedAt, now);
    }

    /** As its author asks; where its challenge is {@code premoderated}, publication waits for a moderator. */
    Solution movedTo(SolutionStatus next, boolean premoderated, @Nullable String reason, Instant now) {
        if (!status.canBecome(next)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        if (next == SolutionStatus.PUBLISHED && premoderated) {
            return changed(SolutionStatus.WAITING, reason, text, 0, null, now);
        }
        return publishedAt == null
                ? changed(next, reason, text, 1, now, now)
                : changed(next, reason, text, textVersion, publishedAt, now);
    }

    /** Published by a moderator: what waits, or what one had refused. */
    Solution approved(Instant now) {
        requireStatus(status == SolutionStatus.WAITING || status == SolutionStatus.DRAFT, SolutionStatus.PUBLISHED);
        return changed(SolutionStatus.PUBLISHED, null, text, 1, now, now);
    }

    /** A draft again, with what the moderator has to say. */
    Solution refused(String reason, Instant now) {
        requireStatus(status == SolutionStatus.WAITING, SolutionStatus.DRAFT);
        return changed(SolutionStatus.DRAFT, reason, text, 0, null, now);
    }

    Solution hidden(Instant now) {
        requireStatus(status == SolutionStatus.PUBLISHED, SolutionStatus.HIDDEN);
        return changed(SolutionStatus.HIDDEN, statusReason, text, textVersion, publishedAt, now);
    }

    Solution restored(Instant now) {
        requireStatus(status == SolutionStatus.HIDDEN, SolutionStatus.PUBLISHED);
        return changed(SolutionStatus.PUBLISHED, statusReason, text, textVersion, publishedAt, now);
    }

    private void requireStatus(boolean fits, SolutionStatus next) {
        if (!fits) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
    }

    /** The same solution after a change beside it, in who wrote it or in what became part of it. */
    Solution touched(Instant now) {
        return changed(status, statusReason, text, textVersion, publishedAt, now);
    }

    boolean isVisibleTo(@Nullable Caller caller) {
        return !status.isOutOfSight() || isWrittenBy(caller);
    }

    /** 404 for what its authors alone know of; with its own words where moderators took it out of sight. */
    void requireVisibleTo(@Nullable Caller caller) {
        if (!isVisibleTo(caller)) {
            throw status == SolutionStatus.HIDDEN
                    ? ProblemException.notFound("hidden-by-moderators")
                    : ProblemException.notFound();
        }
    }

    /** Whether the caller is its author or one of its co-authors, or acts for one that is a body. */
    public boolean isWrittenBy(@Nullable Caller caller) {
        return author.isActedFor(caller) || coAuthors.stream().anyMatch(co -> co.isActedFor(caller));
    }

    /** Whether a vote by the caller would be a vote for their own, under this account or another. */
    public boolean isOwnOf(Caller caller, VoterKey key) {
        return author.isOwnOf(caller, key) || coAuthors.stream().anyMatch(co -> co.isOwnOf(caller, key));
    }

    /** The same solution as part of another. */
    Solution mergedInto(UUID other, String reason, Instant now) {
        requirePublished();
        return new Solution(
                id,
                challenge,
                SolutionStatus.MERGED,
                reason,
                text,
                textVersion,
                author,
                coAuthors,
                other,
                mergedFrom,
                publishedAt,
                version + 1,
                revision + 1,
                createdAt,
                now);
    }

    /** Refuses with 409 what can only happen to a published solution. */
    public void requirePublished() {
        requireStanding();
        if (status == SolutionStatus.DRAFT) {
            throw ProblemException.conflict("solution-not-published");
        }
    }

    /** Refuses with 409 what cannot happen to a solution that is over. */
    public void requireStanding() {
        status.requireStanding();
    }

    private Solution changed(
            SolutionStatus status,
            @Nullable String statusReason,
            SolutionText text,
            int textVersion,
            @Nullable Instant publishedAt,
            Instant now) {
        return new Solution(
                id,
                challenge,
                status,
                statusReason,
                text,
                textVersion,
                author,
                coAuthors,
                mergedInto,
                mergedFrom,
                publishedAt,
                version + 1,
                revision + 1,
                createdAt,
                now);
    }
}
