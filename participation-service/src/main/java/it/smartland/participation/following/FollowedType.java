package it.smartland.participation.following;

import it.smartland.platform.problem.ProblemException;
import java.util.Locale;

/** What can be followed. */
public enum FollowedType {
    CHALLENGE,
    SOLUTION,
    BODY;

    /** As a path names it: {@code challenge}, or {@code challenges}; 404 for anything else. */
    static FollowedType named(String path) {
        return switch (path.toLowerCase(Locale.ROOT)) {
            case "challenge", "challenges" -> CHALLENGE;
            case "solution", "solutions" -> SOLUTION;
            case "body", "bodies" -> BODY;
            default -> throw ProblemException.notFound();
        };
    }
}
