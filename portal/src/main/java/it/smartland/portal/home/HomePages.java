package it.smartland.portal.home;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Indicator.Polarity;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.client.observatory.Territories;
import it.smartland.portal.client.participation.Challenge.Status;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Figures;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.map.Choropleth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the first page shows; what does not answer is left out. */
@Component
class HomePages {

    private static final int A_FEW = 3;
    private static final int ALL = 100;

    private final Figures figures;
    private final Challenges challenges;
    private final Solutions solutions;
    private final Territories territories;
    private final Indicators indicators;
    private final Practices practices;

    HomePages(
            Figures figures,
            Challenges challenges,
            Solutions solutions,
            Territories territories,
            Indicators indicators,
            Practices practices) {
        this.figures = figures;
        this.challenges = challenges;
        this.solutions = solutions;
        this.territories = territories;
        this.indicators = indicators;
        this.practices = practices;
    }

    Mono<HomePage> home(@Nullable String indicator) {
        return Mono.zip(
                        Unavailable.orNothing(figures.of(null)),
                        Unavailable.orNothing(
                                challenges.find(Status.OPEN, null, Challenges.Sort.CLOSING_SOON, null, A_FEW)),
                        Unavailable.orNothing(solutions.find(null, null, Solutions.Sort.NEWEST, null, A_FEW)),
                        Unavailable.orNothing(
                                territories.municipalities("", null, 1).mapNotNull(Page::total)),
                        Unavailable.orNothing(practices.find(null, null, Practices.Sort.NEWEST, A_FEW)),
                        map(indicator))
                .map(parts -> new HomePage(
                        parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5(), parts.getT6()));
    }

    private Mono<Optional<HomeMap>> map(@Nullable String asked) {
        return Unavailable.orNothing(indicators.find("", null, ALL).flatMap(found -> map(found, asked)));
    }

    private Mono<HomeMap> map(Page<Indicator> found, @Nullable String asked) {
        List<Indicator> drawn = found.items().stream()
                .filter(indicator -> !indicator.periods().isEmpty())
                .toList();
        Optional<Indicator> shown = chosen(drawn, asked);
        return shown.isEmpty()
                ? Mono.just(HomeMap.empty())
                : indicators
                        .map(shown.get().code(), null, Choropleth.CLASSES)
                        .map(map -> new HomeMap(drawn, shown, Optional.of(map)));
    }

    /** The one asked for; else the first of which more or less is better. */
    private static Optional<Indicator> chosen(List<Indicator> drawn, @Nullable String asked) {
        return drawn.stream()
                .filter(indicator -> indicator.code().equals(asked))
                .findFirst()
                .or(() -> drawn.stream()
                        .filter(indicator -> indicator.polarity() != Polarity.NONE)
                        .findFirst())
                .or(() -> drawn.stream().findFirst());
    }
}
