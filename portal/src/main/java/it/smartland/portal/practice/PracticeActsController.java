package it.smartland.portal.practice;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.catalogue.Adoption;
import it.smartland.portal.client.catalogue.Adoption.Stage;
import it.smartland.portal.client.catalogue.Adoptions;
import it.smartland.portal.client.catalogue.Move;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What officers do with a practice that is written: validate, publish, archive, adopt. */
@RestController
class PracticeActsController {

    private static final String ADOPTIONS = "#adozioni";

    private final Templates templates;
    private final PracticePages pages;
    private final Practices practices;
    private final Adoptions adoptions;

    PracticeActsController(Templates templates, PracticePages pages, Practices practices, Adoptions adoptions) {
        this.templates = templates;
        this.pages = pages;
        this.practices = practices;
        this.adoptions = adoptions;
    }

    @PostMapping("/pratiche/{id}/stato")
    Mono<ResponseEntity<Object>> move(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return practices
                .move(id, new Move(act.form().value("to"), act.typed("reason")), act.spoken())
                .map(moved -> Replies.seeOther(moved.path()))
                .onErrorResume(Refused.class, refusal -> refused(id, "move", act, refusal, site, officer));
    }

    @PostMapping("/pratiche/{id}/adozioni")
    Mono<ResponseEntity<Object>> adopt(@PathVariable UUID id, Act act, Site site, Caller officer) {
        var declaration = new Adoptions.Declaration(act.choice("stage", Stage.class), act.typed("adaptations"));
        return adoptions
                .declare(id, declaration, act.spoken())
                .map(declared -> Replies.seeOther(Practice.path(id) + ADOPTIONS))
                .onErrorResume(Refused.class, refusal -> refused(id, "adopt", act, refusal, site, officer));
    }

    @PostMapping("/adozioni/{id}/stato")
    Mono<ResponseEntity<Object>> moveAdoption(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return adoptions
                .move(id, new Move(act.form().value("to"), null), act.spoken())
                .map(moved -> Replies.seeOther(Practice.path(moved.practice()) + ADOPTIONS))
                .onErrorResume(
                        Refused.class,
                        refusal -> adoptions
                                .byId(id)
                                .map(Adoption::practice)
                                .flatMap(practice -> refused(practice, "adopt", act, refusal, site, officer)));
    }

    private Mono<ResponseEntity<Object>> refused(
            UUID practice, String form, Act act, Refused refusal, Site site, Caller officer) {
        var explained = Refusals.explain(act.form(), refusal, Set.of("reason", "stage", "adaptations"));
        return pages.one(practice, officer, explained.named(form))
                .map(page -> Replies.again(templates.pagePracticePractice(site, page)));
    }
}
