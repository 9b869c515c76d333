package it.smartland.portal.client.participation;

import java.util.UUID;

/**
 * A published solution that says nearly the same as a text.
 *
 * @param score how alike they are, 0 to 1
 */
public record SimilarSolution(UUID id, String title, String summary, double score) {

    /** Address of its page. */
    public String path() {
        return "/soluzioni/" + id;
    }
}
