package it.smartland.observatory.territory;

import java.time.Instant;

/**
 * A territory as the observatory holds it.
 *
 * @param version counts the changes of its facts from 1
 */
record RegisteredTerritory(Territory facts, long version, Instant createdAt, Instant updatedAt) {

    static RegisteredTerritory first(Territory facts, Instant now) {
        return new RegisteredTerritory(facts, 1, now, now);
    }

    RegisteredTerritory changedTo(Territory newFacts, Instant now) {
        return new RegisteredTerritory(newFacts, version + 1, createdAt, now);
    }

    boolean isNew() {
        return version == 1;
    }
}
