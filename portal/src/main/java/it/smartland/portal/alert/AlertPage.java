package it.smartland.portal.alert;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.link.Address;
import java.util.Optional;

/**
 * What the page of one alert shows; what does not answer is empty.
 *
 * @param practices of the indicator's theme
 * @param mayAsk whether the reader is an officer of the municipality, who may open a challenge on it
 */
public record AlertPage(Alert alert, Optional<Page<Practice>> practices, Optional<Lineage> lineage, boolean mayAsk) {

    /** The form of a new challenge that cites this alert. */
    public String asking() {
        return Address.of("/sfide/nuova").with("avviso", alert.id()).toString();
    }

    /** The practices of its theme. */
    public String practicesPath() {
        return Address.of("/pratiche").with("tema", alert.theme()).toString();
    }
}
