package it.smartland.portal.moderation;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.Moderation;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Telling moderators that something is wrong. */
@RestController
class ReportingController {

    private final Templates templates;
    private final Moderation moderation;

    ReportingController(Templates templates, Moderation moderation) {
        this.templates = templates;
        this.moderation = moderation;
    }

    @GetMapping("/segnala/{kind}/{id}")
    JteModel blank(@PathVariable String kind, @PathVariable UUID id, Site site, Caller reporter) {
        return templates.pageModerationReport(site, known(kind).path(id), Form.blank());
    }

    @PostMapping("/segnala/{kind}/{id}")
    Mono<ResponseEntity<Object>> report(
            @PathVariable String kind, @PathVariable UUID id, Act act, Site site, Caller reporter) {
        ReportedKind reported = known(kind);
        var report = new Moderation.Report(act.choice("ground", Moderation.Ground.class), act.typed("note"));
        return moderation
                .report(reported.objects(), id, report, act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther("/segnala/grazie")))
                .onErrorResume(
                        Refused.class,
                        refusal -> Mono.just(Replies.again(templates.pageModerationReport(
                                site,
                                reported.path(id),
                                Refusals.explain(act.form(), refusal, Set.of("ground", "note"))))));
    }

    @GetMapping("/segnala/grazie")
    JteModel thanks(Site site) {
        return templates.pageModerationThanks(site);
    }

    private static ReportedKind known(String kind) {
        return ReportedKind.named(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
