package it.smartland.participation.moderation;

import it.smartland.platform.problem.ProblemException;

/** What a moderator decides about an object, and how it must stand for that. */
enum Decision {
    HIDE(Standing.PUBLISHED, ActKind.HIDDEN),
    KEEP(Standing.PUBLISHED, ActKind.KEPT),
    RESTORE(Standing.HIDDEN, ActKind.RESTORED),
    APPROVE(Standing.WAITING, ActKind.APPROVED),
    REFUSE(Standing.WAITING, ActKind.REFUSED);

    private final Standing from;
    private final ActKind act;

    Decision(Standing from, ActKind act) {
        this.from = from;
        this.act = act;
    }

    ActKind act() {
        return act;
    }

    /** Whether the author is owed what is wrong with it. */
    boolean needsGround() {
        return act.isAdverse();
    }

    void requirePossible(Standing standing) {
        if (standing != from) {
            throw ProblemException.conflict("decision-not-possible", this, standing);
        }
    }
}
