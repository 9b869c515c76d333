package it.smartland.catalogue.search;

import it.smartland.catalogue.practice.Practice;
import java.time.Instant;
import java.util.Objects;

/**
 * A practice on a page of the list.
 *
 * @param relevance how well it answers the search that found it; 0 without one
 */
record FoundPractice(Practice practice, double relevance) {

    /** When it came to be listed: published, or drafted while it is not. */
    Instant listedAt() {
        return Objects.requireNonNullElse(practice.publishedAt(), practice.createdAt());
    }
}
