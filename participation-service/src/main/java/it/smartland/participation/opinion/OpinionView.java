package it.smartland.participation.opinion;

import it.smartland.contracts.participation.AuthorState;
import it.smartland.contracts.participation.Stance;
import it.smartland.contracts.participation.Withheld;
import it.smartland.participation.person.AuthorView;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion, as readers see it.
 *
 * @param status what is HIDDEN says nothing any more, except to its author
 * @param inReplyTo the opinion that it answers; null where it begins a thread
 * @param depth how many opinions stand above it, 0 to 3
 * @param replies how many answers there are in the thread that it began
 * @param mine whether the caller wrote it, and so may not vote for it
 * @param votesFor null while the tallies are hidden
 * @param votesAgainst null while the tallies are hidden
 */
public record OpinionView(
        UUID id,
        UUID solution,
        UUID challenge,
        String title,
        String text,
        Stance stance,
        OpinionStatus status,
        @Nullable UUID inReplyTo,
        int depth,
        long replies,
        AuthorView author,
        boolean mine,
        @Nullable Long votesFor,
        @Nullable Long votesAgainst,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** An opinion is always a person's: no name of a body is needed. */
    private static final BodyNames NO_BODIES = new BodyNames(Map.of());

    private static final AuthorView NOBODY = new AuthorView(AuthorState.Kind.CITIZEN, null, null);

    static OpinionView of(CountedOpinion counted, @Nullable Caller caller) {
        Opinion opinion = counted.opinion();
        boolean mine = opinion.author().isActedFor(caller);
        boolean shown = mine || opinion.status() == OpinionStatus.PUBLISHED;
        return new OpinionView(
                opinion.id(),
                opinion.solution(),
                opinion.challenge(),
                shown ? opinion.title() : Withheld.TEXT,
                shown ? opinion.text() : Withheld.TEXT,
                opinion.stance(),
                opinion.status(),
                opinion.place().inReplyTo(),
                opinion.place().depth(),
                counted.replies(),
                shown ? AuthorView.of(opinion.author(), NO_BODIES) : NOBODY,
                mine,
                counted.tally().shownFor(),
                counted.tally().shownAgainst(),
                opinion.createdAt(),
                opinion.updatedAt(),
                opinion.version());
    }
}
