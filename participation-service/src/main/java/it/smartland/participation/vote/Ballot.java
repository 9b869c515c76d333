package it.smartland.participation.vote;

import it.smartland.participation.person.VoterKey;
import java.util.UUID;

/**
 * The place where a voter's one vote of a kind on an object lies, or may lie.
 *
 * @param object the solution or the opinion
 */
record Ballot(UUID object, VoteKind kind, VoterKey voter) {

    /** The same voter's place on another object. */
    Ballot on(UUID other) {
        return new Ballot(other, kind, voter);
    }
}
