package it.smartland.portal.territory;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.client.observatory.Indicator;
import it.smartland.portal.client.observatory.Indicator.Polarity;
import it.smartland.portal.client.observatory.Indicators;
import it.smartland.portal.client.observatory.Observations;
import it.smartland.portal.client.observatory.Observations.Observation;
import it.smartland.portal.client.observatory.Peers;
import it.smartland.portal.client.observatory.Peers.Peer;
import it.smartland.portal.client.observatory.Profile;
import it.smartland.portal.territory.Gap.Help;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds where a municipality falls behind its peers, and what has helped them. */
@Component
class Gaps {

    private static final int SHOWN = 3;
    private static final int HELPS = 3;
    private static final int CANDIDATES = 20;
    private static final int AT_ONCE = 4;
    private static final int ALL = 100;

    private final Indicators indicators;
    private final Practices practices;

    Gaps(Indicators indicators, Practices practices) {
        this.indicators = indicators;
        this.practices = practices;
    }

    /** The largest ones, measured in parts of the peers' mean so that they compare. */
    Mono<List<Gap>> of(Profile profile, Peers peers) {
        List<String> codes = peers.items().stream().map(Peer::territory).toList();
        if (codes.isEmpty()) {
            return Mono.just(List.of());
        }
        return Flux.fromIterable(profile.items())
                .filter(item -> item.polarity() != Polarity.NONE)
                .flatMap(item -> against(item, codes), AT_ONCE)
                .sort(Comparator.comparing(Gap::behind).reversed())
                .take(SHOWN)
                .collectList()
                .flatMap(gaps -> gaps.isEmpty() ? Mono.just(gaps) : helped(gaps, peers));
    }

    private Mono<Gap> against(Profile.Item item, List<String> peers) {
        return indicators.latest(item.indicator(), peers).flatMap(values -> Mono.justOrEmpty(gap(item, values)));
    }

    private static Optional<Gap> gap(Profile.Item item, Observations observations) {
        List<BigDecimal> values = observations.items().stream()
                .map(Observation::value)
                .filter(Objects::nonNull)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
        BigDecimal shortfall = item.polarity() == Polarity.POSITIVE
                ? mean.subtract(item.value())
                : item.value().subtract(mean);
        if (mean.signum() == 0 || shortfall.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal behind = shortfall.movePointRight(2).divide(mean.abs(), 1, RoundingMode.HALF_UP);
        return behind.signum() == 0 ? Optional.empty() : Optional.of(new Gap(item, mean, behind, List.of()));
    }

    private Mono<List<Gap>> helped(List<Gap> gaps, Peers peers) {
        Map<String, String> names = peers.items().stream().collect(Collectors.toMap(Peer::territory, Peer::name));
        return indicators
                .find("", null, ALL)
                .map(Gaps::themes)
                .flatMap(themes -> Flux.fromIterable(gaps)
                        .flatMapSequential(gap -> helped(gap, themes, names), AT_ONCE)
                        .collectList());
    }

    private static Map<String, String> themes(Page<Indicator> known) {
        return known.items().stream().collect(Collectors.toMap(Indicator::code, Indicator::theme));
    }

    private Mono<Gap> helped(Gap gap, Map<String, String> themes, Map<String, String> peers) {
        String theme = themes.get(gap.item().indicator());
        return theme == null
                ? Mono.just(gap)
                : practices
                        .find(null, theme, Practices.Sort.MOST_ADOPTED, CANDIDATES)
                        .map(found -> gap.with(helps(found, peers)));
    }

    private static List<Help> helps(Page<Practice> found, Map<String, String> peers) {
        return found.items().stream()
                .map(practice -> new Help(practice, adopters(practice, peers)))
                .sorted(Comparator.comparing(help -> help.adopters().isEmpty()))
                .limit(HELPS)
                .toList();
    }

    private static List<String> adopters(Practice practice, Map<String, String> peers) {
        return practice.adopters().stream()
                .map(adopter -> peers.get(adopter.code()))
                .filter(Objects::nonNull)
                .toList();
    }
}
