package it.smartland.participation.solution;

import it.smartland.participation.person.Author;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a challenge.
 *
 * @param statusReason why its author moved it to this status
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
        Author author,
        @Nullable Instant publishedAt,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    static Solution draft(UUID id, UUID challenge, SolutionText text, Author author, Instant now) {
        return new Solution(id, challenge, SolutionStatus.DRAFT, null, text, author, null, 1, 1, now, now);
    }

    Solution revised(SolutionText revision, Instant now) {
        if (status == SolutionStatus.WITHDRAWN) {
            throw ProblemException.conflict("solution-withdrawn");
        }
        return changed(status, statusReason, revision, publishedAt, now);
    }

    Solution movedTo(SolutionStatus next, @Nullable String reason, Instant now) {
        if (!status.canBecome(next)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        return changed(next, reason, text, publishedAt == null ? now : publishedAt, now);
    }

    boolean isVisibleTo(@Nullable Caller caller) {
        return status != SolutionStatus.DRAFT || author.isActedFor(caller);
    }

    /** Refuses with 409 what can only happen to a published solution. */
    public void requirePublished() {
        switch (status) {
            case PUBLISHED -> {}
            case DRAFT -> throw ProblemException.conflict("solution-not-published");
            case WITHDRAWN -> throw ProblemException.conflict("solution-withdrawn");
        }
    }

    private Solution changed(
            SolutionStatus status,
            @Nullable String statusReason,
            SolutionText text,
            @Nullable Instant publishedAt,
            Instant now) {
        return new Solution(
                id,
                challenge,
                status,
                statusReason,
                text,
                author,
                publishedAt,
                version + 1,
                revision + 1,
                createdAt,
                now);
    }
}
