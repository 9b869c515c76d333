package it.smartland.observatory.map;

import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.indicator.Indicator;
import it.smartland.observatory.ranking.Rankings;
import it.smartland.observatory.ranking.Standing;
import it.smartland.observatory.territory.Places;
import it.smartland.observatory.territory.Places.Place;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws an indicator on the cells of a level; both the map and the ranking show the same values. */
@Service
class Maps {

    private final Rankings rankings;
    private final Places places;
    private final Clock clock;
    /** The cells of a level as they were last drawn; drawn anew only when a place came, went or moved. */
    private final Map<TerritoryLevel, Drawn> drawn = new ConcurrentHashMap<>();

    Maps(Rankings rankings, Places places, Clock clock) {
        this.rankings = rankings;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What is asked of a map.
     *
     * @param period the latest, unless named
     * @param classes how many, at most
     */
    record Request(TerritoryLevel level, @Nullable String period, MapMethod method, int classes) {}

    private record Drawn(List<Place> places, Map<String, List<List<List<double[]>>>> cells) {}

    Mono<MapView> draw(Indicator indicator, Request request) {
        return rankings.period(indicator, request.level(), request.period())
                .flatMap(period -> Mono.zip(
                                rankings.standings(indicator, request.level(), period), cells(request.level()))
                        .map(found -> view(indicator, period, request, found.getT1(), found.getT2())));
    }

    private Mono<Map<String, List<List<List<double[]>>>>> cells(TerritoryLevel level) {
        return places.standing(level, LocalDate.now(clock.withZone(ObservatoryApi.ROME)))
                .collectList()
                .publishOn(Schedulers.parallel())
                .map(standing -> cells(level, standing));
    }

    private Map<String, List<List<List<double[]>>>> cells(TerritoryLevel level, List<Place> standing) {
        Drawn known = drawn.get(level);
        if (known != null && known.places().equals(standing)) {
            return known.cells();
        }
        Drawn anew = new Drawn(standing, Cells.of(standing));
        drawn.put(level, anew);
        return anew.cells();
    }

    private static MapView view(
            Indicator indicator,
            String period,
            Request request,
            List<Standing> standings,
            Map<String, List<List<List<double[]>>>> cells) {
        List<BigDecimal> values = standings.stream()
                .map(Standing::value)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Classes classes = Classes.of(request.method(), request.classes(), values);
        return new MapView(
                "FeatureCollection",
                indicator.code(),
                period,
                request.method(),
                true,
                intervals(classes, values),
                standings.stream()
                        .map(standing -> feature(standing, classes, cells.get(standing.territory())))
                        .toList());
    }

    private static MapView.Feature feature(
            Standing standing, Classes classes, @Nullable List<List<List<double[]>>> cell) {
        return new MapView.Feature(
                "Feature",
                standing.territory(),
                new MapView.Properties(
                        standing.territory(),
                        standing.name(),
                        standing.value(),
                        standing.status(),
                        classes.of(standing.value())),
                cell == null ? null : new MapView.Shape("MultiPolygon", cell));
    }

    /** A class without a territory has no least value of its own: it begins where the one before ends. */
    private static List<MapView.Interval> intervals(Classes classes, List<BigDecimal> sorted) {
        return IntStream.rangeClosed(1, classes.upper().size())
                .mapToObj(number -> interval(number, classes, sorted))
                .toList();
    }

    private static MapView.Interval interval(int number, Classes classes, List<BigDecimal> sorted) {
        List<BigDecimal> members =
                sorted.stream().filter(value -> classes.of(value) == number).toList();
        BigDecimal upper = classes.upper().get(number - 1);
        BigDecimal lower = members.isEmpty() ? classes.upper().get(Math.max(0, number - 2)) : members.getFirst();
        return new MapView.Interval(number, lower, upper, members.size());
    }
}
