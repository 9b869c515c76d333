package it.smartland.participation.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that a person was told of.
 *
 * @param id of the change
 * @param challenge in which it happened, by its title {@code challengeTitle}, of the body {@code owner}
 * @param solution to which it happened, by its title {@code solutionTitle}; null where it happened to the challenge
 * @param opinion that was written
 */
record Notice(
        UUID id,
        NewsKind kind,
        Instant at,
        @Nullable Instant readAt,
        UUID challenge,
        String challengeTitle,
        String owner,
        @Nullable UUID solution,
        @Nullable String solutionTitle,
        @Nullable UUID opinion) {

    /** Of what it is about. */
    String title() {
        return solutionTitle == null ? challengeTitle : solutionTitle;
    }

    /** Where one reads it, on the pages of the portal. */
    String path() {
        if (kind == NewsKind.MODERATED) {
            return "/area/moderazione";
        }
        if (solution == null) {
            return "/sfide/" + challenge;
        }
        return switch (kind) {
            case OPINION_PUBLISHED -> "/soluzioni/" + solution + "#opinione-" + opinion;
            case ANSWER_DUE, ANSWER_PUBLISHED -> "/soluzioni/" + solution + "/risposta";
            default -> "/soluzioni/" + solution;
        };
    }
}
