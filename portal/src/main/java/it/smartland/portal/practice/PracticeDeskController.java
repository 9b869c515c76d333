package it.smartland.portal.practice;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.PracticeText;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The officer's desk: what waits, and the writing of a practice. */
@RestController
class PracticeDeskController {

    private final Templates templates;
    private final PracticePages pages;
    private final PracticeForms forms;
    private final Practices practices;

    PracticeDeskController(Templates templates, PracticePages pages, PracticeForms forms, Practices practices) {
        this.templates = templates;
        this.pages = pages;
        this.forms = forms;
        this.practices = practices;
    }

    @GetMapping("/pratiche/scrivania")
    Mono<JteModel> desk(Site site, Caller officer) {
        return officersOnly(officer).then(pages.desk()).map(desk -> templates.pagePracticeDesk(site, desk));
    }

    @GetMapping("/pratiche/nuova")
    Mono<JteModel> blank(Site site, Caller officer) {
        return officersOnly(officer).then(form(null, Act.fresh().with("leadBody", body(officer)), site, officer));
    }

    @PostMapping("/pratiche")
    Mono<ResponseEntity<Object>> draft(Act act, Site site, Caller officer) {
        return officersOnly(officer)
                .then(written(null, act, site, officer, text -> practices.draft(text, act.key(), act.spoken())));
    }

    @GetMapping("/pratiche/{id}/modifica")
    Mono<JteModel> edit(@PathVariable UUID id, Site site, Caller officer) {
        return practices.byId(id).flatMap(practice -> form(practice, PracticeForms.of(practice), site, officer));
    }

    @PostMapping("/pratiche/{id}/modifica")
    Mono<ResponseEntity<Object>> revise(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return practices
                .byId(id)
                .flatMap(practice -> written(
                        practice,
                        act,
                        site,
                        officer,
                        text -> practices.revise(id, text, PracticeForms.version(act), act.spoken())));
    }

    /** Sends what was typed, unless it cannot be read or more rows are asked for; then the form is shown again. */
    private Mono<ResponseEntity<Object>> written(
            @Nullable Practice practice,
            Act act,
            Site site,
            Caller officer,
            Function<PracticeText, Mono<Practice>> send) {
        if (act.form().chose("then", "rows")) {
            return form(practice, act.form(), site, officer).map(ResponseEntity::ok);
        }
        PracticeReading reading = PracticeReading.of(act, body(officer), site);
        if (reading.form().isRefused()) {
            return form(practice, reading.form(), site, officer).map(Replies::again);
        }
        return send.apply(reading.text())
                .map(sent -> Replies.seeOther(sent.path()))
                .onErrorResume(
                        Refused.class,
                        refusal -> form(
                                        practice,
                                        Refusals.explain(act.form(), refusal, PracticeForms.FIELDS),
                                        site,
                                        officer)
                                .map(Replies::again));
    }

    private Mono<JteModel> form(@Nullable Practice practice, Form form, Site site, Caller officer) {
        return forms.page(practice, form, officer.isProvincialOfficer())
                .map(page -> templates.pagePracticeWrite(site, page));
    }

    private static Mono<Void> officersOnly(Caller officer) {
        return PracticePages.mayWrite(officer)
                ? Mono.empty()
                : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static String body(Caller officer) {
        return Objects.requireNonNullElse(officer.body(), "");
    }
}
