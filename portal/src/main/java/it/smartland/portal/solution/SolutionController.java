package it.smartland.portal.solution;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.client.participation.Opinions;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Solutions as everybody reads them, and what its author does with one. */
@RestController
class SolutionController {

    private final Templates templates;
    private final SolutionPages pages;
    private final SolutionActs acts;

    SolutionController(Templates templates, SolutionPages pages, SolutionActs acts) {
        this.templates = templates;
        this.pages = pages;
        this.acts = acts;
    }

    @GetMapping("/soluzioni")
    Mono<JteModel> list(
            @RequestParam(name = "ente", required = false) @Nullable String body,
            @RequestParam(name = "ordine", required = false) Solutions.@Nullable Sort sort,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site) {
        return pages.list(body, sort, cursor).map(page -> templates.pageSolutionList(site, page));
    }

    @GetMapping("/soluzioni/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(
            @PathVariable UUID id,
            @RequestParam(name = "ordine", required = false) Opinions.@Nullable Sort sort,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site,
            @Nullable Caller caller) {
        return pages.one(id, sort, cursor, caller, SolutionForms.blank())
                .map(page -> templates.pageSolutionSolution(site, page));
    }

    @PostMapping("/soluzioni/{id}/stato")
    Mono<ResponseEntity<Object>> move(@PathVariable UUID id, Act act, Site site, Caller caller) {
        return acts.move(id, act.form().value("to"), act, site, caller);
    }
}
