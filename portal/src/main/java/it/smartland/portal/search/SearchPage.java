package it.smartland.portal.search;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Solution;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found for some words; what a service does not tell now is empty.
 *
 * @param words what was typed
 */
public record SearchPage(
        String words,
        Optional<Page<Territory>> territories,
        Optional<Page<Challenge>> challenges,
        Optional<Page<Solution>> solutions,
        Optional<Page<Practice>> practices,
        Optional<Page<Indicator>> indicators) {

    static SearchPage blank() {
        return new SearchPage(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether everything was searched and nothing was found. */
    public boolean foundNothing() {
        return Stream.of(territories, challenges, solutions, practices, indicators)
                .allMatch(found -> found.map(page -> page.items().isEmpty()).orElse(false));
    }
}
