package it.smartland.portal.call;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** A call in its office's hands, before it is published. */
@RestController
class CallWritingController {

    private final Templates templates;
    private final Calls calls;

    CallWritingController(Templates templates, Calls calls) {
        this.templates = templates;
        this.calls = calls;
    }

    @GetMapping("/bandi/nuovo")
    Mono<JteModel> blank(Site site, Caller officer) {
        if (!CallPages.isOffice(officer)) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        return Mono.just(templates.pageCallWrite(site, Act.fresh()));
    }

    @PostMapping("/bandi")
    Mono<ResponseEntity<Object>> create(Act act, Site site, Caller officer) {
        CallForm typed = new CallForm(act);
        Form checked = typed.checked(site);
        if (checked.isRefused()) {
            return Mono.just(again(checked, site));
        }
        return calls.create(typed.text(site), act.key(), act.spoken())
                .map(Call::path)
                .map(path -> Replies.seeOther(path + "/ufficio"))
                .onErrorResume(
                        Refused.class,
                        refusal -> Mono.just(again(Refusals.explain(act.form(), refusal, typed::place), site)));
    }

    private ResponseEntity<Object> again(Form form, Site site) {
        return Replies.again(templates.pageCallWrite(site, form));
    }
}
