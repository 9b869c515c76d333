package it.smartland.portal.indicator;

import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.client.observatory.Alerts;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.map.Choropleth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Gathers what the pages of the indicators show. */
@Component
class IndicatorPages {

    private static final int ALL = 100;
    private static final int A_FEW = 3;

    private final Indicators indicators;
    private final Alerts alerts;
    private final Practices practices;

    IndicatorPages(Indicators indicators, Alerts alerts, Practices practices) {
        this.indicators = indicators;
        this.alerts = alerts;
        this.practices = practices;
    }

    Mono<ObservatoryPage> observatory() {
        return Mono.zip(
                Unavailable.orNothing(indicators.find("", null, ALL)),
                Unavailable.orNothing(alerts.find(null, null, null, null, A_FEW)),
                ObservatoryPage::new);
    }

    Mono<IndicatorPage> one(String code, @Nullable String period, int from) {
        return indicators.byCode(code).flatMap(indicator -> one(indicator, period, from));
    }

    private Mono<IndicatorPage> one(Indicator indicator, @Nullable String asked, int from) {
        if (from < 0 || (asked != null && !indicator.periods().contains(asked))) {
            return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        if (indicator.periods().isEmpty()) {
            return Mono.just(IndicatorPage.empty(indicator));
        }
        String period = asked == null ? indicator.periods().getLast() : asked;
        return Mono.zip(
                        Unavailable.orNothing(indicators.map(indicator.code(), period, Choropleth.CLASSES)),
                        Unavailable.orNothing(indicators.ranking(indicator.code(), period)),
                        Unavailable.orNothing(
                                practices.find(null, indicator.theme(), Practices.Sort.MOST_ADOPTED, A_FEW)))
                .map(parts -> new IndicatorPage(
                        indicator, Optional.of(period), parts.getT1(), parts.getT2(), from, parts.getT3()));
    }
}
