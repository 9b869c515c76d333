package it.smartland.participation.challenge;

import it.smartland.platform.problem.ProblemException;

/** What people do in a challenge, each of which its phases switch on and off apart from the others. */
public enum Activity {
    /** Drafting, changing and publishing solutions. */
    CREATE("creating-off"),
    /** Ratings, supports and votes on opinions. */
    VOTE("voting-off"),
    /** Writing opinions. */
    COMMENT("commenting-off");

    private final String refusal;

    Activity(String refusal) {
        this.refusal = refusal;
    }

    /** 409: the challenge is open, and this is not what it takes in now. */
    ProblemException off() {
        return ProblemException.conflict(refusal);
    }
}
