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

/** The moderators' desk: what waits, one case, decisions about cases and appeals. */
@RestController
class DeskController {

    private final Templates templates;
    private final Moderation moderation;

    DeskController(Templates templates, Moderation moderation) {
        this.templates = templates;
        this.moderation = moderation;
    }

    @GetMapping("/moderazione")
    Mono<JteModel> desk(
            @RequestParam(name = "dopo", required = false) @Nullable String cursor, Site site, Caller moderator) {
        return desk(cursor, Form.blank(), site);
    }

    private Mono<JteModel> desk(@Nullable String cursor, Form form, Site site) {
        return Mono.zip(moderation.cases(cursor), moderation.appeals(), moderation.flags())
                .map(found -> new DeskPage(
                        found.getT1(), found.getT2().items(), found.getT3().items(), form))
                .map(page -> templates.pageModerationDesk(site, page));
    }

    @GetMapping("/moderazione/casi/{id}")
    Mono<JteModel> one(@PathVariable UUID id, Site site, Caller moderator) {
        return one(id, Form.blank(), site);
    }

    private Mono<JteModel> one(UUID id, Form form, Site site) {
        return Mono.zip(moderation.caseOf(id), moderation.reports(id), moderation.acts(id, null))
                .map(found -> new CasePage(
                        found.getT1(), found.getT2().items(), found.getT3().items(), form))
                .map(page -> templates.pageModerationOne(site, page));
    }

    @PostMapping("/moderazione/casi/{id}")
    Mono<ResponseEntity<Object>> decide(@PathVariable UUID id, Act act, Site site, Caller moderator) {
        var decision = new Moderation.Decision(
                act.typed("decision"), act.choice("ground", Moderation.Ground.class), act.typed("reason"));
        return moderation
                .decide(id, decision, act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther("/moderazione/casi/" + id)))
                .onErrorResume(
                        Refused.class,
                        refusal -> one(
                                        id,
                                        Refusals.explain(act.form(), refusal, Set.of("decision", "ground", "reason")),
                                        site)
                                .map(Replies::again));
    }

    @PostMapping("/moderazione/ricorsi/{id}")
    Mono<ResponseEntity<Object>> decideAppeal(@PathVariable UUID id, Act act, Site site, Caller moderator) {
        String chosen = act.typed("upheld");
        var decision =
                new Moderation.AppealDecision(chosen == null ? null : Boolean.valueOf(chosen), act.typed("reason"));
        return moderation
                .decideAppeal(id, decision, act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther("/moderazione")))
                .onErrorResume(
                        Refused.class,
                        refusal -> desk(
                                        null,
                                        Refusals.explain(
                                                act.form().with("appeal", id.toString()),
                                                refusal,
                                                Set.of("upheld", "reason")),
                                        site)
                                .map(Replies::again));
    }

    @PostMapping("/moderazione/segnali/{id}")
    Mono<ResponseEntity<Object>> review(@PathVariable UUID id, Act act, Site site, Caller moderator) {
        return moderation
                .review(id, new Moderation.Review(act.typed("reason")), act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther("/moderazione")))
                .onErrorResume(
                        Refused.class,
                        refusal -> desk(
                                        null,
                                        Refusals.explain(
                                                act.form().with("appeal", id.toString()), refusal, Set.of("reason")),
                                        site)
                                .map(Replies::again));
    }
}
