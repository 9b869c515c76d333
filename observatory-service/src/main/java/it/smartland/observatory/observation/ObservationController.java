package it.smartland.observatory.observation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.observatory.indicator.IndicatorService;
import it.smartland.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH + "/indicators/{code}/observations")
@Tag(name = "observations", description = "The values of an indicator, as they are and as they were")
class ObservationController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String TERRITORIES = "Codes of territories, with commas; all unless said";
    private static final String AS_OF = "A day or an instant: what was known then";

    private final IndicatorService indicators;
    private final Observations observations;

    ObservationController(IndicatorService indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @Schema(name = "Observations")
    record Answer(List<ObservationView> items) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listObservations",
            summary = "The values of an indicator",
            description = "204 where there is none.")
    Mono<ResponseEntity<Answer>> list(
            @PathVariable String code,
            @Parameter(description = TERRITORIES) @RequestParam(required = false) @Nullable List<String> territory,
            @Parameter(example = "2019") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2024") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = AS_OF) @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = "So many of the latest periods of each territory")
                    @RequestParam(required = false)
                    @Nullable
                    Integer lastN,
            @Nullable Caller caller) {
        ObservationFilter filter = ObservationFilter.of(territory, from, to, asOf, lastN);
        return indicators
                .see(code, caller)
                .flatMap(
                        indicator -> observations.find(indicator.code(), filter).collectList())
                .map(ObservationController::answer);
    }

    private static ResponseEntity<Answer> answer(List<ObservationView> items) {
        return items.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().body(new Answer(items));
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "exportObservations", summary = "The values of an indicator as CSV")
    Mono<ResponseEntity<Flux<String>>> export(
            @PathVariable String code,
            @Parameter(description = TERRITORIES) @RequestParam(required = false) @Nullable List<String> territory,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(description = AS_OF) @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Integer lastN,
            @Nullable Caller caller) {
        ObservationFilter filter = ObservationFilter.of(territory, from, to, asOf, lastN);
        return indicators.see(code, caller).flatMap(indicator -> csv(observations.find(indicator.code(), filter)));
    }

    /** Whether there is a first value is known before the answer begins, the rest flows through it. */
    private static Mono<ResponseEntity<Flux<String>>> csv(Flux<ObservationView> found) {
        Flux<String> lines = found.map(ObservationView::csv);
        return found.hasElements()
                .map(any -> any
                        ? ResponseEntity.ok()
                                .contentType(CSV)
                                .body(Flux.concat(Flux.just(ObservationView.CSV_HEADER), lines))
                        : ResponseEntity.noContent().build());
    }
}
