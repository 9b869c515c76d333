package it.smartland.observatory.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.LineageRef;
import it.smartland.contracts.observatory.DataTheme;
import it.smartland.observatory.ObservatoryApi;
import it.smartland.platform.lineage.Lineage;
import it.smartland.platform.lineage.Lineages;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(ObservatoryApi.PATH)
@Tag(name = "alerts", description = "Thresholds, and the values that crossed them")
class AlertController {

    private final AlertService service;
    private final AlertRules rules;
    private final Alerts alerts;
    private final Lineages lineages;

    AlertController(AlertService service, AlertRules rules, Alerts alerts, Lineages lineages) {
        this.service = service;
        this.rules = rules;
        this.alerts = alerts;
        this.lineages = lineages;
    }

    @PostMapping("/alert-rules")
    @Operation(
            operationId = "setAlertRule",
            summary = "Set a threshold",
            description =
                    "By an officer of the Province or an administrator, or by a municipality on itself. The latest"
                            + " value of each territory is held against it at once, every later one when it is loaded.")
    Mono<ResponseEntity<AlertRuleView>> set(Caller caller, Received<AlertRuleRequest> body) {
        return service.set(caller, body)
                .map(rule -> EntityTag.created(locationOf(rule), rule.version(), AlertRuleView.of(rule)));
    }

    @GetMapping("/alert-rules")
    @Operation(operationId = "listAlertRules", summary = "Thresholds, newest first")
    Mono<Page<AlertRuleView>> rules(@RequestParam(required = false) @Nullable String indicator, PageRequest page) {
        return rules.page(indicator, page).map(found -> found.map(AlertRuleView::of));
    }

    @GetMapping("/alert-rules/{id}")
    @Operation(operationId = "showAlertRule", summary = "A threshold")
    Mono<ResponseEntity<AlertRuleView>> rule(@PathVariable UUID id) {
        return service.rule(id).map(rule -> EntityTag.ok(rule.version(), AlertRuleView.of(rule)));
    }

    @GetMapping("/alerts")
    @Operation(operationId = "listAlerts", summary = "Alerts, newest first")
    Mono<Page<AlertView>> list(
            @Parameter(description = "On this territory or right inside it") @RequestParam(required = false) @Nullable
                    String territory,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable DataTheme theme,
            @RequestParam(defaultValue = "false") boolean total,
            PageRequest page) {
        var filter = new Alerts.Filter(territory, indicator, theme);
        return alerts.page(filter, page)
                .flatMap(found -> total ? alerts.total(filter).map(found::withTotal) : Mono.just(found))
                .map(found -> found.map(AlertView::of));
    }

    @GetMapping("/alerts/{id}")
    @Operation(operationId = "showAlert", summary = "An alert")
    Mono<ResponseEntity<AlertView>> show(@PathVariable UUID id) {
        return service.alert(id).map(alert -> EntityTag.ok(alert.version(), AlertView.of(alert)));
    }

    @GetMapping("/alerts/{id}/lineage")
    @Operation(operationId = "showAlertLineage", summary = "What came of an alert: the challenges that cite it")
    Mono<Lineage> lineage(@PathVariable UUID id) {
        return service.alert(id).flatMap(alert -> lineages.of(LineageRef.Type.alert, alert.id(), List.of()));
    }

    private static URI locationOf(AlertRule rule) {
        return URI.create(ObservatoryApi.PATH + "/alert-rules/" + rule.id());
    }
}
