package it.smartland.portal.client.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one version of a text has that another has not. */
public record VersionDifference(
        int from, int to, List<Passage> title, List<Passage> summary, List<Passage> body, List<Field> fields) {

    /** A stretch of the text that was kept, removed or added. */
    public record Passage(Change change, String text) {}

    /** What became of a passage. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Something chosen that differs. */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}
}
