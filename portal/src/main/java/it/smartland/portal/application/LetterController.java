package it.smartland.portal.application;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Application.Letter;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Applications.LetterAnswer;
import it.smartland.portal.client.grants.PartnerLetter;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The letter by which a partner commits itself, or does not. */
@RestController
class LetterController {

    private final Templates templates;
    private final Applications applications;

    LetterController(Templates templates, Applications applications) {
        this.templates = templates;
        this.applications = applications;
    }

    @GetMapping("/domande/{id:[0-9a-f-]{36}}/lettera/{body}")
    Mono<JteModel> one(@PathVariable UUID id, @PathVariable String body, Site site, Caller officer) {
        return shown(id, body, Form.blank(), site);
    }

    @PostMapping("/domande/{id}/lettera/{body}")
    Mono<ResponseEntity<Object>> answer(
            @PathVariable UUID id, @PathVariable String body, Act act, Site site, Caller officer) {
        Letter answer = Objects.requireNonNullElse(act.choice("letter", Letter.class), Letter.PENDING);
        return applications
                .answerLetter(id, body, new LetterAnswer(answer), act.spoken())
                .map(PartnerLetter::path)
                .map(Replies::seeOther)
                .onErrorResume(
                        Refused.class,
                        refusal -> shown(id, body, Refusals.explain(act.form(), refusal, Set.of()), site)
                                .map(Replies::again));
    }

    private Mono<JteModel> shown(UUID id, String body, Form form, Site site) {
        return applications.letter(id, body).map(letter -> templates.pageApplicationLetter(site, letter, form));
    }
}
