package it.smartland.portal.territory;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.link.Address;
import java.util.Optional;

/**
 * What the page of a municipality shows.
 *
 * @param around the territory it belongs to
 * @param open challenges that can be answered now; empty while the service does not answer
 * @param proposed solutions that its administration proposes; empty while the service does not answer
 */
public record TerritoryPage(
        Territory territory,
        Optional<Territory> around,
        Optional<Page<Challenge>> open,
        Optional<Page<Solution>> proposed) {

    /** The list of all that its administration proposes. */
    public String proposedPath() {
        return Address.of("/soluzioni").with("ente", territory.code()).toString();
    }
}
