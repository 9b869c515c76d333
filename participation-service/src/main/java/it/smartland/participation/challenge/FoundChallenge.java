package it.smartland.participation.challenge;

import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.UUID;

/**
 * A challenge as a list found it.
 *
 * @param relevance how well it fits what was searched for; 0 where nothing was
 */
record FoundChallenge(Challenge challenge, double relevance) {

    static FoundChallenge of(Columns row) {
        return new FoundChallenge(Challenges.challenge(row), row.get("relevance", Double.class));
    }

    UUID id() {
        return challenge.id();
    }

    Instant closesAt() {
        return challenge.terms().closesAt();
    }
}
