package it.smartland.participation.person;

import it.smartland.contracts.participation.AuthorState;
import it.smartland.platform.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, for themselves or for a body.
 *
 * @param subject the account of the person who wrote
 * @param voter the vote key of that person; null without a verified identity
 * @param name what others read of a citizen: given name and initial; null when a body is the author
 * @param body code of the body they spoke for; null for a citizen
 */
public record Author(
        String subject,
        @Nullable VoterKey voter,
        @Nullable String name,
        @Nullable String body) {

    public static Author citizen(Caller caller, Optional<VoterKey> voter) {
        return new Author(caller.subject(), voter.orElse(null), PublicName.of(caller.displayName()), null);
    }

    public static Author speakingFor(String body, Caller caller, Optional<VoterKey> voter) {
        return new Author(caller.subject(), voter.orElse(null), null, body);
    }

    /** Whether the caller may change what was written: whoever acts for the body, or the citizen in person. */
    public boolean isActedFor(@Nullable Caller caller) {
        if (caller == null) {
            return false;
        }
        return body == null ? subject.equals(caller.subject()) : caller.actsFor(body);
    }

    /** Whether a vote by the caller would be a vote for their own: under this account or another, or for their body. */
    public boolean isOwnOf(Caller caller, VoterKey key) {
        return subject.equals(caller.subject()) || key.equals(voter) || isActedFor(caller);
    }

    public byte @Nullable [] voterHash() {
        return voter == null ? null : voter.hash();
    }

    /** What events tell. */
    public AuthorState state() {
        return new AuthorState(body == null ? AuthorState.Kind.CITIZEN : AuthorState.Kind.BODY, body);
    }
}
