package it.smartland.observatory.map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.observatory.TerritoryLevel;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.indicator.IndicatorService;
import it.smartland.platform.security.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH + "/indicators/{code}/map")
@Tag(name = "observations")
class MapController {

    private static final String GEO_JSON = "application/geo+json";

    private final IndicatorService indicators;
    private final Maps maps;

    MapController(IndicatorService indicators, Maps maps) {
        this.indicators = indicators;
        this.maps = maps;
    }

    @GetMapping(produces = {GEO_JSON, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            operationId = "mapIndicator",
            summary = "An indicator as a map",
            description = "GeoJSON. The shapes are schematic: cells around the centroids, no boundaries.")
    Mono<MapView> draw(
            @PathVariable String code,
            @Parameter(description = "The latest unless said") @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "MUNICIPALITY") TerritoryLevel level,
            @RequestParam(defaultValue = "QUANTILE") MapMethod method,
            @RequestParam(defaultValue = "5") @Min(2) @Max(9) int classes,
            @Nullable Caller caller) {
        return indicators
                .see(code, caller)
                .flatMap(indicator -> maps.draw(indicator, new Maps.Request(level, period, method, classes)));
    }
}
