package it.smartland.portal.solution;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.client.participation.Collaboration;
import it.smartland.portal.client.participation.Solution;
import it.smartland.portal.client.participation.SolutionVersion;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The texts a solution was published with, and what changed from one to the other. */
@RestController
class VersionController {

    private final Templates templates;
    private final Solutions solutions;
    private final Collaboration collaboration;

    VersionController(Templates templates, Solutions solutions, Collaboration collaboration) {
        this.templates = templates;
        this.solutions = solutions;
        this.collaboration = collaboration;
    }

    /** The last two, unless the address says which. */
    @GetMapping("/soluzioni/{id:[0-9a-f-]{36}}/versioni")
    Mono<JteModel> versions(
            @PathVariable UUID id,
            @RequestParam(name = "da", required = false) @Nullable Integer from,
            @RequestParam(name = "a", required = false) @Nullable Integer to,
            Site site) {
        return Mono.zip(solutions.byId(id), collaboration.versions(id))
                .flatMap(found -> page(found.getT1(), found.getT2().items(), from, to))
                .map(page -> templates.pageSolutionVersions(site, page));
    }

    private Mono<VersionsPage> page(
            Solution solution, List<SolutionVersion> versions, @Nullable Integer from, @Nullable Integer to) {
        if (versions.size() < 2) {
            return Mono.just(new VersionsPage(solution, versions, null));
        }
        int newer = to == null ? versions.getFirst().number() : to;
        int older = from == null ? newer - 1 : from;
        return collaboration
                .difference(solution.id(), older, newer)
                .map(difference -> new VersionsPage(solution, versions, difference));
    }
}
