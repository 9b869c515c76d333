package it.smartland.portal.practice;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.catalogue.Adoptions;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practices;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Practices as everybody reads them. */
@RestController
class PracticeController {

    private final Templates templates;
    private final PracticePages pages;
    private final Practices practices;
    private final Adoptions adoptions;

    PracticeController(Templates templates, PracticePages pages, Practices practices, Adoptions adoptions) {
        this.templates = templates;
        this.pages = pages;
        this.practices = practices;
        this.adoptions = adoptions;
    }

    @GetMapping("/pratiche")
    Mono<JteModel> list(PracticeFilter filter, Site site, @Nullable Caller caller) {
        return pages.list(filter, site, caller).map(list -> templates.pagePracticeList(site, list));
    }

    @GetMapping("/pratiche/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(@PathVariable UUID id, Site site, @Nullable Caller caller) {
        return pages.one(id, caller, Form.blank()).map(page -> templates.pagePracticePractice(site, page));
    }

    @GetMapping("/pratiche/{id}/versioni")
    Mono<JteModel> versions(@PathVariable UUID id, Site site) {
        return Mono.zip(
                practices.byId(id),
                practices.versions(id),
                (practice, versions) -> templates.pagePracticeVersions(site, practice, versions));
    }

    /** An adoption is shown where its practice is. */
    @GetMapping("/adozioni/{id}")
    Mono<ResponseEntity<Object>> adoption(@PathVariable UUID id) {
        return adoptions
                .byId(id)
                .map(adoption -> Replies.seeOther(Practice.path(adoption.practice()) + "#adozione-" + id));
    }
}
