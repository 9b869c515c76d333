package it.smartland.portal.home;

import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.IndicatorMap;
import java.util.List;
import java.util.Optional;

/**
 * The map on the first page.
 *
 * @param choices the indicators that have values
 * @param shown the one that colours the map; empty where there is none
 */
public record HomeMap(List<Indicator> choices, Optional<Indicator> shown, Optional<IndicatorMap> map) {

    static HomeMap empty() {
        return new HomeMap(List.of(), Optional.empty(), Optional.empty());
    }
}
