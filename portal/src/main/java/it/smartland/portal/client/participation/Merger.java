package it.smartland.portal.client.participation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A solution that is to become part of another, as the body that asks proposes. */
public record Merger(
        UUID id,
        UUID solution,
        UUID into,
        String reason,
        Status status,
        @Nullable Boolean agreedBySolution,
        @Nullable Boolean agreedByInto) {

    /** Where on a page its answer is given. */
    public String path() {
        return "/soluzioni/" + solution + "#insieme";
    }

    /** Where it stands. */
    public enum Status {
        PROPOSED,
        DONE,
        REFUSED
    }
}
