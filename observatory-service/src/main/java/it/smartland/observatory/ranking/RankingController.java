package it.smartland.observatory.ranking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.indicator.Indicator;
import it.smartland.observatory.indicator.IndicatorService;
import it.smartland.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH + "/indicators/{code}/ranking")
@Tag(name = "observations")
class RankingController {

    private final IndicatorService indicators;
    private final Rankings rankings;

    RankingController(IndicatorService indicators, Rankings rankings) {
        this.indicators = indicators;
        this.rankings = rankings;
    }

    @GetMapping
    @Operation(
            operationId = "rankTerritories",
            summary = "Territories in the order of an indicator",
            description = "The best first; equal values share a rank; those without a value stand apart.")
    Mono<RankingView> rank(
            @PathVariable String code,
            @Parameter(description = "The latest unless said") @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "MUNICIPALITY") TerritoryLevel level,
            @Nullable Caller caller) {
        return indicators.see(code, caller).flatMap(indicator -> rank(indicator, level, period));
    }

    private Mono<RankingView> rank(Indicator indicator, TerritoryLevel level, @Nullable String asked) {
        return rankings.period(indicator, level, asked)
                .zipWhen(period -> rankings.standings(indicator, level, period))
                .map(found -> RankingView.of(indicator, level, found.getT1(), found.getT2()));
    }
}
