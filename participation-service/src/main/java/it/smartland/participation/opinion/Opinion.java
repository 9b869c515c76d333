package it.smartland.participation.opinion;

import it.smartland.contracts.participation.Stance;
import it.smartland.participation.person.Author;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a solution.
 *
 * @param place where it stands in its thread
 * @param version counts its own changes
 * @param revision counts the public changes too that are not its own, such as votes counted: the order of its events
 */
public record Opinion(
        UUID id,
        UUID solution,
        UUID challenge,
        String title,
        String text,
        Stance stance,
        OpinionStatus status,
        Place place,
        Author author,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    /** As moderators decide about it, who may do so only {@code from} this status. */
    Opinion moved(OpinionStatus next, Instant now, OpinionStatus... from) {
        if (!List.of(from).contains(status)) {
            throw ProblemException.conflict("illegal-transition", status, next);
        }
        return new Opinion(
                id,
                solution,
                challenge,
                title,
                text,
                stance,
                next,
                place,
                author,
                version + 1,
                revision + 1,
                createdAt,
                now);
    }

    /** 404 for what its author alone knows of. */
    void requireVisibleTo(@Nullable Caller caller) {
        if (status.isOutOfSight() && !author.isActedFor(caller)) {
            throw ProblemException.notFound();
        }
    }

    /** Refuses with 409 to answer what is not, or no longer, to be read. */
    void requirePublished() {
        switch (status) {
            case PUBLISHED -> {}
            case WAITING, REFUSED -> throw ProblemException.conflict("opinion-not-published");
            case HIDDEN -> throw ProblemException.conflict("opinion-hidden");
        }
    }
}
