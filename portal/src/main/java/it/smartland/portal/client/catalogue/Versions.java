package it.smartland.portal.client.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written of a practice, time after time. */
public record Versions(List<Version> items) {

    /**
     * One text.
     *
     * @param publishedAt null for one that never was public
     */
    public record Version(
            int number,
            String title,
            String summary,
            String body,
            Instant writtenAt,
            @Nullable Instant publishedAt) {}
}
