package it.smartland.portal.ballot;

import it.smartland.portal.client.participation.Ballot;
import it.smartland.portal.client.participation.Challenge;
import java.util.Optional;

/**
 * What the page of a count shows.
 *
 * @param ballot empty until it is sealed
 * @param own what the reader voted in it; empty for who is not signed in or has no verified identity
 */
public record BallotPage(Challenge challenge, Optional<Ballot> ballot, Optional<Ballot.Own> own) {

    /** Address of the published file, which comes straight from the service. */
    public String file() {
        return "/api/participation/v1/challenges/" + challenge.id() + "/ballot-file";
    }

    /** What one writes to verify it. */
    public String command() {
        return "./smartland verify-ballot urna-" + challenge.id() + ".ndjson";
    }
}
