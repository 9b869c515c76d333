package it.smartland.observatory.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.observatory.DataTheme;
import it.smartland.observatory.Curators;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH + "/indicators")
@Tag(name = "indicators", description = "What is measured on territories")
class IndicatorController {

    private final IndicatorService service;
    private final IndicatorList list;

    IndicatorController(IndicatorService service, IndicatorList list) {
        this.service = service;
        this.list = list;
    }

    @GetMapping
    @Operation(
            operationId = "listIndicators",
            summary = "Indicators in the order of their codes",
            description = "The published ones; status=DRAFT shows the others to those who prepare them.")
    Mono<Page<IndicatorView>> list(
            @RequestParam(defaultValue = "PUBLISHED") IndicatorStatus status,
            @RequestParam(required = false) @Nullable DataTheme theme,
            @Parameter(description = "A part of the name or code; accents and capitals are forgiven")
                    @RequestParam(defaultValue = "")
                    String q,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page,
            @Nullable Caller caller) {
        if (status == IndicatorStatus.DRAFT && !Curators.include(caller)) {
            return Mono.error(
                    caller == null ? ProblemException.unauthenticated() : ProblemException.forbidden("curators-only"));
        }
        var filter = new IndicatorList.Filter(status, theme, q);
        return list.page(filter, page)
                .flatMap(found -> total ? list.total(filter).map(found::withTotal) : Mono.just(found));
    }

    @PostMapping
    @Operation(
            operationId = "draftIndicator",
            summary = "Draft an indicator",
            description = "By an officer of the Province or an administrator. What is still to be found out may be null"
                    + " until it is published.")
    Mono<ResponseEntity<IndicatorView>> draft(Caller caller, Received<IndicatorRequest> body) {
        return service.draft(caller, body)
                .flatMap(indicator -> list.one(indicator.code()))
                .map(view -> EntityTag.created(locationOf(view.code()), view.version(), view));
    }

    @GetMapping("/{code}")
    @Operation(operationId = "showIndicator", summary = "An indicator and the periods that have values")
    Mono<ResponseEntity<IndicatorView>> show(@PathVariable String code, @Nullable Caller caller) {
        return service.see(code, caller).flatMap(this::answer);
    }

    @PutMapping("/{code}")
    @Operation(
            operationId = "reviseIndicator",
            summary = "Correct what is said of an indicator",
            description = "Of a published one nothing that its publication needed may be taken away.")
    Mono<ResponseEntity<IndicatorView>> revise(
            @PathVariable String code, Caller caller, IfMatch ifMatch, Received<IndicatorRequest> body) {
        return service.revise(code, caller, ifMatch, body).flatMap(this::answer);
    }

    @PostMapping("/{code}/transitions")
    @Operation(
            operationId = "moveIndicator",
            summary = "Publish an indicator",
            description =
                    "DRAFT to PUBLISHED, refused while unit, source, licence, frequency, method or polarity is missing.")
    Mono<ResponseEntity<IndicatorView>> move(
            @PathVariable String code, Caller caller, Received<IndicatorTransition> body) {
        return service.move(code, caller, body).flatMap(this::answer);
    }

    private Mono<ResponseEntity<IndicatorView>> answer(Indicator indicator) {
        return list.one(indicator.code()).map(view -> EntityTag.ok(view.version(), view));
    }

    private static URI locationOf(String code) {
        return URI.create(ObservatoryApi.PATH + "/indicators/" + code);
    }
}
