package it.smartland.portal.indicator;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the observatory's first page shows; what does not answer is empty.
 *
 * @param latest the newest alerts
 */
public record ObservatoryPage(Optional<Page<Indicator>> indicators, Optional<Page<Alert>> latest) {

    /** The indicators of one theme, by name. */
    public record Theme(String label, List<Indicator> indicators) {}

    /** Themes by name. */
    public List<Theme> themes(Site site) {
        Map<String, List<Indicator>> byTheme = indicators.stream()
                .flatMap(page -> page.items().stream())
                .sorted(Comparator.comparing(
                        indicator -> indicator.name().in(site.locale()),
                        site.formats().alphabet()))
                .collect(Collectors.groupingBy(
                        indicator -> Themes.name(indicator.theme(), site), TreeMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                .toList();
    }
}
