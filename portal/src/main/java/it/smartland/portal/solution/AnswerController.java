package it.smartland.portal.solution;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Collaboration;
import it.smartland.portal.client.participation.Maturity;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.SolutionText;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answering a challenge: the form, its draft, its publication. */
@RestController
class AnswerController {

    private static final Set<String> FIELDS = Set.of("title", "summary", "body", "area", "maturity", "onBehalfOf");

    private final Templates templates;
    private final Challenges challenges;
    private final Collaboration collaboration;
    private final SolutionActs acts;

    AnswerController(Templates templates, Challenges challenges, Collaboration collaboration, SolutionActs acts) {
        this.templates = templates;
        this.challenges = challenges;
        this.collaboration = collaboration;
        this.acts = acts;
    }

    @GetMapping("/sfide/{id}/rispondi")
    Mono<JteModel> blank(@PathVariable UUID id, Site site, Caller caller) {
        return challenges
                .byId(id)
                .map(challenge -> templates.pageSolutionNew(site, challenge, caller, blank(challenge, caller)));
    }

    @PostMapping("/sfide/{id}/risposte")
    Mono<ResponseEntity<Object>> answer(@PathVariable UUID id, Act act, Site site, Caller caller) {
        return challenges
                .answer(id, text(act), act.key(), act.spoken())
                .flatMap(draft -> written(draft, act, site, caller))
                .onErrorResume(Refused.class, refusal -> again(id, act, refusal, site, caller));
    }

    private Mono<ResponseEntity<Object>> written(Solution draft, Act act, Site site, Caller caller) {
        return act.form().chose("then", "publish")
                ? publishedUnlessSaid(draft, act, site, caller)
                : Mono.just(Replies.seeOther(SolutionPage.path(draft.id())));
    }

    /** Where others say nearly the same, the draft's page shows them first, and publishes what is said all the same. */
    private Mono<ResponseEntity<Object>> publishedUnlessSaid(Solution draft, Act act, Site site, Caller caller) {
        return collaboration
                .similar(draft.challenge(), draft.title(), draft.summary())
                .flatMap(similar -> similar.items().isEmpty()
                        ? acts.move(draft.id(), Solution.Status.PUBLISHED.name(), act, site, caller)
                        : Mono.just(Replies.seeOther(SolutionPage.path(draft.id()) + "#simili")));
    }

    private Mono<ResponseEntity<Object>> again(UUID id, Act act, Refused refusal, Site site, Caller caller) {
        Form refused = Refusals.explain(act.form(), refusal, FIELDS);
        return challenges
                .byId(id)
                .map(challenge -> Replies.again(templates.pageSolutionNew(site, challenge, caller, refused)));
    }

    /** The challenge's own area and the body one acts for are likely right. */
    private static Form blank(Challenge challenge, Caller caller) {
        Form form = Act.fresh().with("area", challenge.area().name());
        return caller.body() == null ? form : form.with("onBehalfOf", caller.body());
    }

    private static SolutionText text(Act act) {
        return new SolutionText(
                act.typed("title"),
                act.typed("summary"),
                act.typed("body"),
                act.choice("maturity", Maturity.class),
                act.choice("area", Area.class),
                act.typed("onBehalfOf"));
    }
}
