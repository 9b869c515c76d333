package it.smartland.portal.search;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Solution;
import java.util.Optional;

/**
 * What was found for some words; what a service does not tell now is empty.
 *
 * @param words what was typed
 */
public record SearchPage(String words, Optional<Page<Territory>> territories, Optional<Page<Solution>> solutions) {

    static SearchPage blank() {
        return new SearchPage("", Optional.empty(), Optional.empty());
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether everything was searched and nothing was found. */
    public boolean foundNothing() {
        return territories.map(found -> found.items().isEmpty()).orElse(false)
                && solutions.map(found -> found.items().isEmpty()).orElse(false);
    }
}
