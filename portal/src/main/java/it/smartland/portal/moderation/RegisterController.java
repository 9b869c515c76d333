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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The public register, and what of it is about what the reader wrote. */
@RestController
class RegisterController {

    private final Templates templates;
    private final Moderation moderation;

    RegisterController(Templates templates, Moderation moderation) {
        this.templates = templates;
        this.moderation = moderation;
    }

    @GetMapping(RegisterPage.PATH)
    Mono<JteModel> register(
            @RequestParam(name = "oggetto", required = false) @Nullable UUID object,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site) {
        return moderation
                .acts(object, cursor)
                .map(acts -> templates.pageModerationRegister(site, new RegisterPage(acts, object)));
    }

    @GetMapping("/area/moderazione")
    Mono<JteModel> own(Site site, Caller author) {
        return own(site, Form.blank());
    }

    private Mono<JteModel> own(Site site, Form form) {
        return moderation.own().map(acts -> templates.pageModerationOwn(site, acts.items(), form));
    }

    /** The form names the act in {@code act}, so that a refusal is shown beside it. */
    @PostMapping("/area/moderazione/{id}/ricorso")
    Mono<ResponseEntity<Object>> appeal(@PathVariable UUID id, Act act, Site site, Caller author) {
        return moderation
                .appeal(id, new Moderation.Text(act.typed("text")), act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther("/area/moderazione")))
                .onErrorResume(
                        Refused.class,
                        refusal -> own(
                                        site,
                                        Refusals.explain(
                                                act.form().with("act", id.toString()), refusal, Set.of("text")))
                                .map(Replies::again));
    }
}
