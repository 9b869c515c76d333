package it.smartland.portal.indicator;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.IndicatorMap;
import it.smartland.portal.client.observatory.Ranking;
import it.smartland.portal.link.Address;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one indicator shows; what does not answer is empty.
 *
 * @param period the one shown; empty where there are no values at all
 * @param from how many places of the ranking come before those shown
 * @param practices of the indicator's theme
 */
public record IndicatorPage(
        Indicator indicator,
        Optional<String> period,
        Optional<IndicatorMap> map,
        Optional<Ranking> ranking,
        int from,
        Optional<Page<Practice>> practices) {

    private static final int A_PAGE = 50;

    static IndicatorPage empty(Indicator indicator) {
        return new IndicatorPage(indicator, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /** The places of the ranking on this page. */
    public List<Ranking.Place> places() {
        List<Ranking.Place> all = ranking.map(Ranking::items).orElse(List.of());
        return all.subList(Math.min(from, all.size()), Math.min(from + A_PAGE, all.size()));
    }

    public long ranked() {
        return ranking.map(found -> found.items().size()).orElse(0);
    }

    public @Nullable String next() {
        return from + A_PAGE < ranked() ? stretch(from + A_PAGE) : null;
    }

    public @Nullable String first() {
        return from > 0 ? stretch(0) : null;
    }

    /** The call of the API that gives the values shown. */
    public String call() {
        return Address.of("/api/observatory/v1/indicators/" + indicator.code() + "/ranking")
                .with("period", period.orElse(null))
                .toString();
    }

    /** The practices of its theme. */
    public String practicesPath() {
        return Address.of("/pratiche").with("tema", indicator.theme()).toString();
    }

    private String stretch(int start) {
        return Address.of(indicator.path()).with("periodo", period.orElse(null)).with("da", start == 0 ? null : start)
                + "#classifica";
    }
}
