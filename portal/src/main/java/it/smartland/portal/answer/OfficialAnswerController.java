package it.smartland.portal.answer;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.answer.AnswerListPage.Kind;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.OfficialAnswers;
import it.smartland.portal.client.participation.Solutions;
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

/** Official answers as everybody reads and rates them. */
@RestController
class OfficialAnswerController {

    private static final Set<String> RATING = Set.of("stars");

    private final Templates templates;
    private final AnswerPages pages;
    private final OfficialAnswers answers;

    OfficialAnswerController(Templates templates, AnswerPages pages, OfficialAnswers answers) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/risposte")
    Mono<JteModel> list(
            @RequestParam(name = "quali", defaultValue = "OVERDUE") Kind kind,
            @RequestParam(name = "ente", required = false) @Nullable String body,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site,
            @Nullable Caller caller) {
        return pages.list(kind, body, cursor, caller).map(page -> templates.pageAnswerList(site, page));
    }

    @GetMapping("/soluzioni/{id}/risposta")
    Mono<JteModel> one(@PathVariable UUID id, Site site, @Nullable Caller caller) {
        return pages.one(id, caller).map(page -> templates.pageAnswerAnswer(site, page));
    }

    @PostMapping("/soluzioni/{id}/risposta/voto")
    Mono<ResponseEntity<Object>> rate(@PathVariable UUID id, Act act, Site site, Caller caller) {
        Integer stars = act.whole("stars");
        return then(
                id, answers.rate(id, new Solutions.Stars(stars == null ? 0 : stars), act.spoken()), act, site, caller);
    }

    @PostMapping("/soluzioni/{id}/risposta/voto/ritiro")
    Mono<ResponseEntity<Object>> takeBack(@PathVariable UUID id, Act act, Site site, Caller caller) {
        return then(id, answers.takeRatingBack(id, act.spoken()), act, site, caller);
    }

    private Mono<ResponseEntity<Object>> then(UUID id, Mono<Void> deed, Act act, Site site, Caller caller) {
        return deed.then(Mono.fromSupplier(() -> Replies.seeOther("/soluzioni/" + id + "/risposta#voto")))
                .onErrorResume(Refused.class, refusal -> again(id, act, refusal, site, caller));
    }

    private Mono<ResponseEntity<Object>> again(UUID id, Act act, Refused refusal, Site site, Caller caller) {
        return pages.one(id, caller, null, Refusals.explain(act.form(), refusal, RATING))
                .map(page -> Replies.again(templates.pageAnswerAnswer(site, page)));
    }
}
