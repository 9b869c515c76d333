package it.smartland.portal.solution;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.Collaboration;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.solution.SolutionActs.Attempt;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writing with others: inviting, joining, merging. */
@RestController
class TogetherController {

    private final Templates templates;
    private final Collaboration collaboration;
    private final SolutionActs acts;

    TogetherController(Templates templates, Collaboration collaboration, SolutionActs acts) {
        this.templates = templates;
        this.collaboration = collaboration;
        this.acts = acts;
    }

    /** The code is shown once, on the page that answers the act. */
    @PostMapping("/soluzioni/{id}/inviti")
    Mono<ResponseEntity<Object>> invite(@PathVariable UUID id, Act act, Site site, Caller author) {
        return collaboration
                .invite(id, new Collaboration.Invited(act.typed("body")), act.spoken())
                .<ResponseEntity<Object>>map(invitation ->
                        ResponseEntity.ok(templates.pageSolutionInvited(site, SolutionPage.path(id), invitation)))
                .onErrorResume(
                        Refused.class, refusal -> acts.then(Mono.error(refusal), attempt(id, act), site, author));
    }

    @GetMapping("/soluzioni/{id}/invito")
    JteModel joining(@PathVariable UUID id, Site site, Caller invited) {
        return templates.pageSolutionJoin(site, SolutionPage.path(id), Form.blank());
    }

    @PostMapping("/soluzioni/{id}/invito")
    Mono<ResponseEntity<Object>> join(@PathVariable UUID id, Act act, Site site, Caller invited) {
        return collaboration
                .join(id, new Collaboration.Code(act.typed("code")), act.spoken())
                .then(Mono.fromSupplier(() -> Replies.seeOther(SolutionPage.path(id))))
                .onErrorResume(
                        Refused.class,
                        refusal -> Mono.just(Replies.again(templates.pageSolutionJoin(
                                site, SolutionPage.path(id), Refusals.explain(act.form(), refusal, Set.of("code"))))));
    }

    @PostMapping("/soluzioni/{id}/unione")
    Mono<ResponseEntity<Object>> propose(@PathVariable UUID id, Act act, Site site, Caller officer) {
        var proposal = new Collaboration.Proposal(act.typed("into"), act.typed("reason"));
        return acts.then(collaboration.proposeMerger(id, proposal, act.spoken()), attempt(id, act), site, officer);
    }

    /** The author may stand on the page of either solution: {@code merged} is the one that would become part of the other. */
    @PostMapping("/soluzioni/{id}/unione/{merged}")
    Mono<ResponseEntity<Object>> answer(
            @PathVariable UUID id, @PathVariable UUID merged, Act act, Site site, Caller author) {
        var consent = new Collaboration.Consent(act.form().chose("agreed", true));
        return acts.then(collaboration.answerMerger(merged, consent, act.spoken()), attempt(id, act), site, author);
    }

    private static Attempt attempt(UUID id, Act act) {
        return new Attempt(id, "#insieme", act, Set.of("into", "reason"), SolutionForms::withMove);
    }
}
