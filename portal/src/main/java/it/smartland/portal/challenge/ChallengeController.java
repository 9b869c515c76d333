package it.smartland.portal.challenge;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.client.participation.Solutions;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Challenges as everybody reads them. */
@RestController
class ChallengeController {

    private final Templates templates;
    private final ChallengePages pages;

    ChallengeController(Templates templates, ChallengePages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @GetMapping("/sfide")
    Mono<JteModel> list(ChallengeFilter filter, Site site, @Nullable Caller caller) {
        return pages.list(filter, caller).map(list -> templates.pageChallengeList(site, list));
    }

    @GetMapping("/sfide/partecipazione")
    Mono<JteModel> participation(Site site) {
        return pages.participation().map(page -> templates.pageChallengeParticipation(site, page));
    }

    @GetMapping("/sfide/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(
            @PathVariable UUID id,
            @RequestParam(name = "ordine", required = false) Solutions.@Nullable Sort sort,
            @RequestParam(name = "dopo", required = false) @Nullable String cursor,
            Site site,
            @Nullable Caller caller) {
        return pages.one(id, sort, cursor, caller, Form.blank())
                .map(page -> templates.pageChallengeChallenge(site, page));
    }
}
