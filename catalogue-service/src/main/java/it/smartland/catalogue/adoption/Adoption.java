package it.smartland.catalogue.adoption;

import it.smartland.contracts.catalogue.Stage;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes up a practice of another.
 *
 * @param adopter code of the body that adopts
 * @param account what it says of it
 */
record Adoption(
        UUID id,
        UUID practice,
        String practiceTitle,
        String adopter,
        Stage stage,
        Account account,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * What an adopter tells.
     *
     * @param adaptations what it does differently
     * @param results what came of it there
     */
    record Account(@Nullable String adaptations, @Nullable String results) {}

    /** Whether its adopter still counts among those of the practice. */
    boolean stands() {
        return stage != Stage.DROPPED;
    }

    /** One stage at a time; it may be dropped until it is completed. */
    Adoption movedTo(Stage next, Instant now) {
        boolean possible = switch (stage) {
            case INTERESTED -> next == Stage.PLANNED || next == Stage.DROPPED;
            case PLANNED -> next == Stage.RUNNING || next == Stage.DROPPED;
            case RUNNING -> next == Stage.COMPLETED || next == Stage.DROPPED;
            case COMPLETED, DROPPED -> false;
        };
        if (!possible) {
            throw ProblemException.conflict("illegal-transition", stage, next);
        }
        return changed(next, account, now);
    }

    Adoption retold(Account retelling, Instant now) {
        return changed(stage, retelling, now);
    }

    void requireAdoptedBy(Caller caller) {
        if (!caller.isOfficerOf(adopter)) {
            throw ProblemException.forbidden("other-body", adopter);
        }
    }

    private Adoption changed(Stage stage, Account account, Instant now) {
        return new Adoption(id, practice, practiceTitle, adopter, stage, account, version + 1, createdAt, now);
    }
}
