package it.smartland.portal.client.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a solution, which others vote for or against.
 *
 * @param inReplyTo the opinion that it answers; null where it begins a thread
 * @param depth how many opinions stand above it, 0 to 3
 * @param replies how many answers there are in the thread that it began
 * @param mine whether the reader wrote it, and so may not vote for it
 * @param votesFor null while the tallies are hidden
 * @param votesAgainst null while the tallies are hidden
 */
public record Opinion(
        UUID id,
        UUID solution,
        String title,
        String text,
        Stance stance,
        Status status,
        @Nullable UUID inReplyTo,
        int depth,
        long replies,
        Solution.Author author,
        boolean mine,
        @Nullable Long votesFor,
        @Nullable Long votesAgainst,
        Instant createdAt) {

    /** Below the deepest nothing is answered. */
    public boolean takesReplies() {
        return depth < 3;
    }

    /** Its place on the page of its solution. */
    public String anchor() {
        return "opinione-" + id;
    }

    /** Whether moderators took it out of sight: its place stays, and what it said is not told. */
    public boolean isHidden() {
        return status == Status.HIDDEN;
    }

    /** How it stands before the public. */
    public enum Status {
        WAITING,
        PUBLISHED,
        HIDDEN,
        REFUSED
    }

    /** Which side it takes. */
    public enum Stance {
        FOR,
        NEUTRAL,
        AGAINST
    }
}
