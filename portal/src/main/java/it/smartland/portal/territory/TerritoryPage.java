package it.smartland.portal.territory;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Challenge;
import java.util.Optional;

/**
 * What the page of a municipality shows.
 *
 * @param around the territory it belongs to
 * @param open challenges that can be answered now; empty while the service does not answer
 */
public record TerritoryPage(Territory territory, Optional<Territory> around, Optional<Page<Challenge>> open) {}
