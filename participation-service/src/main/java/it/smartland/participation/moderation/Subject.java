package it.smartland.participation.moderation;

import it.smartland.participation.person.Author;
import it.smartland.participation.person.VoterKey;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.security.Roles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that is moderated, and what decides by whom.
 *
 * @param owner code of the body that asks: its officers moderate what is published in its challenges
 * @param author of what is moderated; of a challenge the body that asks
 * @param coAuthors who wrote a solution along with its author
 */
record Subject(
        UUID id,
        ObjectKind kind,
        UUID challenge,
        String owner,
        String title,
        String text,
        Standing standing,
        Author author,
        List<Author> coAuthors) {

    /** Officers of the body that asks; those of the Province and administrators everywhere. */
    boolean isModeratedBy(Caller caller) {
        return caller.isOfficerOf(owner) || moderatesEverywhere(caller);
    }

    static boolean moderatesEverywhere(Caller caller) {
        return caller.isProvincialOfficer() || caller.hasRole(Roles.ADMINISTRATOR);
    }

    /** Refuses with 403 who moderates elsewhere or nowhere, and who would decide about their own. */
    void requireModerator(Caller caller, Optional<VoterKey> key) {
        if (!isModeratedBy(caller)) {
            throw ProblemException.forbidden("moderators-only", owner);
        }
        if (isOwnOf(caller, key)) {
            throw ProblemException.forbidden("own-case");
        }
    }

    /** Refuses with 403 who reports their own. */
    void requireNotOwnOf(Caller caller, VoterKey key) {
        if (isOwnOf(caller, Optional.of(key))) {
            throw ProblemException.forbidden("own-report");
        }
    }

    private boolean isOwnOf(Caller caller, Optional<VoterKey> key) {
        return Stream.concat(Stream.of(author), coAuthors.stream()).anyMatch(writer -> isOwnOf(writer, caller, key));
    }

    private static boolean isOwnOf(Author writer, Caller caller, Optional<VoterKey> key) {
        return key.map(voter -> writer.isOwnOf(caller, voter)).orElseGet(() -> writer.isActedFor(caller));
    }
}
