package it.smartland.portal.legal;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Accessibility, privacy, legal notes, cookies: one click away from every page. */
@RestController
class LegalController {

    private final Templates templates;

    LegalController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/accessibilita")
    Mono<JteModel> accessibility(Site site) {
        return Mono.just(templates.pageLegalAccessibility(site));
    }

    @GetMapping("/privacy")
    Mono<JteModel> privacy(Site site) {
        return Mono.just(templates.pageLegalPrivacy(site));
    }

    @GetMapping("/note-legali")
    Mono<JteModel> notes(Site site) {
        return Mono.just(templates.pageLegalNotes(site));
    }

    @GetMapping("/cookie")
    Mono<JteModel> cookies(Site site) {
        return Mono.just(templates.pageLegalCookies(site));
    }
}
