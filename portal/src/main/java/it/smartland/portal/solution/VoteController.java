package it.smartland.portal.solution;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.site.Site;
import it.smartland.portal.solution.SolutionActs.Attempt;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reader's stars and support for a solution. */
@RestController
class VoteController {

    private final Solutions solutions;
    private final SolutionActs acts;

    VoteController(Solutions solutions, SolutionActs acts) {
        this.solutions = solutions;
        this.acts = acts;
    }

    @PostMapping("/soluzioni/{id}/voto")
    Mono<ResponseEntity<Object>> rate(@PathVariable UUID id, Act act, Site site, Caller caller) {
        Attempt attempt = new Attempt(id, "#voto", act, Set.of("stars"), SolutionForms::withRating);
        Solutions.Stars stars = new Solutions.Stars(stars(act));
        return acts.then(solutions.rate(id, stars, act.spoken()), attempt, site, caller);
    }

    @PostMapping("/soluzioni/{id}/voto/ritiro")
    Mono<ResponseEntity<Object>> takeRatingBack(@PathVariable UUID id, Act act, Site site, Caller caller) {
        Attempt attempt = new Attempt(id, "#voto", act, Set.of("stars"), SolutionForms::withRating);
        return acts.then(solutions.takeRatingBack(id, act.spoken()), attempt, site, caller);
    }

    @PostMapping("/soluzioni/{id}/sostegno")
    Mono<ResponseEntity<Object>> support(@PathVariable UUID id, Act act, Site site, Caller caller) {
        Attempt attempt = new Attempt(id, "#sostegno", act, Set.of(), SolutionForms::withSupport);
        return acts.then(solutions.support(id, act.spoken()), attempt, site, caller);
    }

    @PostMapping("/soluzioni/{id}/sostegno/ritiro")
    Mono<ResponseEntity<Object>> takeSupportBack(@PathVariable UUID id, Act act, Site site, Caller caller) {
        Attempt attempt = new Attempt(id, "#sostegno", act, Set.of(), SolutionForms::withSupport);
        return acts.then(solutions.takeSupportBack(id, act.spoken()), attempt, site, caller);
    }

    /** What is no number of stars goes to the service as none, which says so. */
    private static int stars(Act act) {
        String typed = act.typed("stars");
        return typed != null && typed.matches("\\d") ? Integer.parseInt(typed) : 0;
    }
}
