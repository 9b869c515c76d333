package it.smartland.portal.territory;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Adoption;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.client.observatory.Territory;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.link.Address;
import java.util.Optional;

/**
 * What the page of a municipality shows; what does not answer is empty.
 *
 * @param around the territory it belongs to
 * @param comparison how it stands among others
 * @param open challenges that can be answered now
 * @param proposed solutions that its administration proposes
 * @param adopted practices that its administration has adopted
 * @param alerts the newest on it
 */
public record TerritoryPage(
        Territory territory,
        Optional<Territory> around,
        Comparison comparison,
        Optional<Page<Challenge>> open,
        Optional<Page<Solution>> proposed,
        Optional<Page<Adoption>> adopted,
        Optional<Page<Alert>> alerts) {

    /** The list of all that its administration proposes. */
    public String proposedPath() {
        return Address.of("/soluzioni").with("ente", territory.code()).toString();
    }

    /** The list of all that it has adopted. */
    public String adoptedPath() {
        return Address.of("/pratiche").with("adottata", territory.code()).toString();
    }

    /** The list of all its alerts. */
    public String alertsPath() {
        return Address.of("/avvisi").with("comune", territory.code()).toString();
    }
}
