package it.smartland.participation.vote;

import it.smartland.participation.challenge.AcceptanceWindow;
import it.smartland.participation.challenge.Activity;
import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKey;
import it.smartland.participation.solution.SolutionStatus;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people vote on, and what decides whether they may.
 *
 * @param supportsPerPerson how many solutions of the challenge one person may support; null for as many as they like
 * @param opinion null where the vote is on the solution itself
 * @param author of what is voted on
 * @param coAuthor whether the voter wrote it along, and {@code coBodies} the bodies that did
 * @param mergedFrom the solutions that became part of it, from which a support may be moved
 * @param status of the solution
 * @param standing the voter's own vote on it as it stands; null where none does
 */
record Votable(
        UUID challenge,
        UUID solution,
        @Nullable UUID opinion,
        Author author,
        boolean coAuthor,
        List<String> coBodies,
        List<UUID> mergedFrom,
        SolutionStatus status,
        AcceptanceWindow window,
        @Nullable Integer supportsPerPerson,
        @Nullable Vote standing) {

    /** How many votes of a kind one person has in the challenge; null for as many as there are objects. */
    @Nullable
    Integer allowed(VoteKind kind) {
        return kind == VoteKind.SUPPORT ? supportsPerPerson : null;
    }

    /** Refuses with 403 a vote for one's own. */
    void requireNotOwnOf(Caller caller, VoterKey key) {
        if (coAuthor || author.isOwnOf(caller, key) || coBodies.stream().anyMatch(caller::actsFor)) {
            throw ProblemException.forbidden("own-work");
        }
    }

    /** Refuses with 409 to take a vote back outside the window; what became part of another gives its votes back. */
    void requireReleasing(Instant at) {
        if (status == SolutionStatus.MERGED) {
            window.require(Activity.VOTE, at);
        } else {
            requireOpen(at);
        }
    }

    /** Refuses with 409 a vote outside the window, or on what is no longer published. */
    void requireOpen(Instant at) {
        window.require(Activity.VOTE, at);
        status.requireStanding();
    }
}
