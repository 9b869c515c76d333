package it.smartland.portal.solution;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.client.participation.Transition;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Does what a form of a solution's page asks for, and shows the page: as it is now, or with what was refused. */
@Component
class SolutionActs {

    private final Templates templates;
    private final Solutions solutions;
    private final SolutionPages pages;

    SolutionActs(Templates templates, Solutions solutions, SolutionPages pages) {
        this.templates = templates;
        this.solutions = solutions;
        this.pages = pages;
    }

    Mono<ResponseEntity<Object>> move(UUID id, String to, Act act, Site site, Caller caller) {
        return then(
                solutions.move(id, new Transition(to), act.spoken()).then(),
                new Attempt(id, "", act, Set.of(), SolutionForms::withMove),
                site,
                caller);
    }

    /** Performs an act; {@code attempt} says where to show what becomes of it. */
    Mono<ResponseEntity<Object>> then(Mono<Void> deed, Attempt attempt, Site site, Caller caller) {
        return deed.then(Mono.fromSupplier(() -> Replies.seeOther(SolutionPage.path(attempt.id()) + attempt.place())))
                .onErrorResume(Refused.class, refusal -> again(attempt, refusal, site, caller));
    }

    private Mono<ResponseEntity<Object>> again(Attempt attempt, Refused refusal, Site site, Caller caller) {
        Form refused = Refusals.explain(attempt.act().form(), refusal, attempt.fields());
        SolutionForms forms = attempt.shown().apply(SolutionForms.blank(), refused);
        return pages.one(attempt.id(), null, null, caller, forms)
                .map(page -> Replies.again(templates.pageSolutionSolution(site, page)));
    }

    /**
     * One act on a solution.
     *
     * @param place where on the page its effect is seen, as a fragment
     * @param fields the form's fields
     * @param shown puts the refused form where it came from
     */
    record Attempt(
            UUID id, String place, Act act, Set<String> fields, BiFunction<SolutionForms, Form, SolutionForms> shown) {}
}
