package it.smartland.portal.alert;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.client.observatory.Alert;
import it.smartland.portal.client.observatory.Alerts;
import it.smartland.portal.lineage.LineageTies;
import it.smartland.portal.site.Bodies;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a value crossed a threshold. */
@RestController
class AlertController {

    private static final int A_PAGE = 20;
    private static final int A_FEW = 3;

    private final Templates templates;
    private final Alerts alerts;
    private final Practices practices;
    private final Bodies bodies;

    AlertController(Templates templates, Alerts alerts, Practices practices, Bodies bodies) {
        this.templates = templates;
        this.alerts = alerts;
        this.practices = practices;
        this.bodies = bodies;
    }

    @GetMapping("/avvisi")
    Mono<JteModel> list(AlertFilter filter, Site site) {
        return alerts.find(filter.comune(), null, filter.tema(), filter.dopo(), A_PAGE)
                .map(found -> new AlertList(filter, found, bodies.municipalities()))
                .map(list -> templates.pageAlertList(site, list));
    }

    @GetMapping("/avvisi/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(@PathVariable UUID id, Site site, @Nullable Caller caller) {
        return alerts.byId(id).flatMap(alert -> page(alert, caller)).map(page -> templates.pageAlertAlert(site, page));
    }

    private Mono<AlertPage> page(Alert alert, @Nullable Caller caller) {
        boolean mayAsk = caller != null && caller.isOfficerOf(alert.territory());
        return Mono.zip(
                Unavailable.orNothing(practices.find(null, alert.theme(), Practices.Sort.MOST_ADOPTED, A_FEW)),
                LineageTies.orNothing(alerts.lineage(alert.id())),
                (found, lineage) -> new AlertPage(alert, found, lineage, mayAsk));
    }
}
