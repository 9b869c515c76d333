package it.smartland.participation.opinion;

import it.smartland.contracts.participation.Stance;
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
        AuthorView author,
        boolean mine,
        @Nullable Long votesFor,
        @Nullable Long votesAgainst,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** An opinion is always a person's: no name of a body is needed. */
    private static final BodyNames NO_BODIES = new BodyNames(Map.of());

    static OpinionView of(CountedOpinion counted, @Nullable Caller caller) {
        Opinion opinion = counted.opinion();
        return new OpinionView(
                opinion.id(),
                opinion.solution(),
                opinion.challenge(),
                opinion.title(),
                opinion.text(),
                opinion.stance(),
                AuthorView.of(opinion.author(), NO_BODIES),
                opinion.author().isActedFor(caller),
                counted.tally().shownFor(),
                counted.tally().shownAgainst(),
                opinion.createdAt(),
                opinion.updatedAt(),
                opinion.version());
    }
}
