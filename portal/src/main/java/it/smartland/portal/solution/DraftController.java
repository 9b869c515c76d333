package it.smartland.portal.solution;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenges;
import it.smartland.portal.client.participation.Maturity;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.SolutionRevision;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A solution in its authors' hands: the form with what is written so far, what becomes of it, its publication. */
@RestController
class DraftController {

    private static final Set<String> FIELDS = Set.of("title", "summary", "body", "area", "maturity");
    private static final String VERSION = "version";

    private final Templates templates;
    private final Challenges challenges;
    private final Solutions solutions;
    private final SolutionActs acts;

    DraftController(Templates templates, Challenges challenges, Solutions solutions, SolutionActs acts) {
        this.templates = templates;
        this.challenges = challenges;
        this.solutions = solutions;
        this.acts = acts;
    }

    /** What the reader may not change is shown as it stands. */
    @GetMapping("/soluzioni/{id}/modifica")
    Mono<ResponseEntity<Object>> edit(@PathVariable UUID id, Site site, Caller author) {
        return solutions
                .byId(id)
                .flatMap(solution -> isTheirs(solution)
                        ? page(solution, written(solution), site).map(ResponseEntity::<Object>ok)
                        : Mono.just(Replies.seeOther(solution.path())));
    }

    @PostMapping("/soluzioni/{id}/modifica")
    Mono<ResponseEntity<Object>> revise(@PathVariable UUID id, Act act, Site site, Caller author) {
        return solutions
                .amend(id, revision(act), version(act), act.spoken())
                .flatMap(draft -> revised(draft, act, site, author))
                .onErrorResume(Refused.class, refusal -> again(id, act, refusal, site));
    }

    private Mono<ResponseEntity<Object>> revised(Solution draft, Act act, Site site, Caller author) {
        return act.form().chose("then", "publish")
                ? acts.move(draft.id(), Solution.Status.PUBLISHED.name(), act, site, author)
                : Mono.just(Replies.seeOther(draft.path()));
    }

    private Mono<ResponseEntity<Object>> again(UUID id, Act act, Refused refusal, Site site) {
        Form refused = Refusals.explain(act.form(), refusal, FIELDS);
        return solutions
                .byId(id)
                .flatMap(solution -> page(solution, refused, site))
                .map(Replies::again);
    }

    private Mono<JteModel> page(Solution solution, Form form, Site site) {
        return challenges
                .byId(solution.challenge())
                .map(challenge -> templates.pageSolutionEdit(site, challenge, solution, form));
    }

    private static boolean isTheirs(Solution solution) {
        return solution.mine()
                && (solution.status() == Solution.Status.DRAFT || solution.status() == Solution.Status.PUBLISHED);
    }

    /** The tag of what was edited; what was never a version matches none. */
    private static String version(Act act) {
        String version = act.form().value(VERSION);
        return version.matches("[0-9]{1,18}") ? "\"" + version + "\"" : "\"0\"";
    }

    private static Form written(Solution solution) {
        return Form.of(Map.of(
                VERSION,
                Long.toString(solution.version()),
                "title",
                solution.title(),
                "summary",
                solution.summary(),
                "body",
                solution.body(),
                "maturity",
                solution.maturity().name(),
                "area",
                solution.area().name()));
    }

    private static SolutionRevision revision(Act act) {
        return new SolutionRevision(
                act.typed("title"),
                act.typed("summary"),
                act.typed("body"),
                act.choice("maturity", Maturity.class),
                act.choice("area", Area.class));
    }
}
