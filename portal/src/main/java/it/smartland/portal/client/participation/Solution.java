package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a challenge: an idea, a project under way, or one concluded.
 *
 * @param challenge id of the challenge that it answers
 * @param coAuthors who writes it along with its author
 * @param role what the reader is to it
 * @param textVersion how often its text was published anew; null for a draft
 * @param textFixedFrom when a change of its text becomes a version more; null for a draft
 * @param mergedInto the solution that it became part of, {@code mergedFrom} those that became part of it
 * @param mine whether the reader may change it, and so may not vote for it
 * @param rating null while the tallies are hidden
 * @param supports null while the tallies are hidden
 * @param supportThresholdReachedAt when it first had the supports that earn it an official answer; null before
 * @param publishedAt null for a draft
 */
public record Solution(
        UUID id,
        UUID challenge,
        String title,
        String summary,
        String body,
        Maturity maturity,
        Area area,
        Status status,
        @Nullable String statusReason,
        Author author,
        List<Author> coAuthors,
        boolean mine,
        @Nullable Role role,
        @Nullable Integer textVersion,
        @Nullable Instant textFixedFrom,
        @Nullable UUID mergedInto,
        List<UUID> mergedFrom,
        @Nullable Rating rating,
        @Nullable Long supports,
        @Nullable Instant supportThresholdReachedAt,
        long opinions,
        @Nullable Instant publishedAt,
        Instant createdAt,
        long version) {

    /** Where a solution stands. */
    public enum Status {
        DRAFT,
        WAITING,
        PUBLISHED,
        HIDDEN,
        WITHDRAWN,
        MERGED
    }

    /** What somebody is to a solution. */
    public enum Role {
        AUTHOR,
        CO_AUTHOR
    }

    /** Whether the reader is its author, who alone publishes, withdraws, invites and agrees to mergers. */
    public boolean isAuthoredByReader() {
        return role == Role.AUTHOR;
    }

    /** Address of its page. */
    public String path() {
        return "/soluzioni/" + id;
    }

    /**
     * Who proposes it: a citizen is shown by the public name alone.
     *
     * @param code code of the body; null for a citizen
     * @param name null while it is not known, or when a citizen has left
     */
    public record Author(
            Kind kind, @Nullable String code, @Nullable String name) {

        /** Whether a person speaks for themselves or for a body. */
        public enum Kind {
            CITIZEN,
            BODY
        }
    }

    /**
     * What the voters think.
     *
     * @param mean null while nobody has voted
     * @param distribution how many gave one, two, three, four, five stars
     */
    public record Rating(@Nullable Double mean, long count, List<Long> distribution) {}
}
