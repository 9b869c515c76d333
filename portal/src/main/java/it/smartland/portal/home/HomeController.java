package it.smartland.portal.home;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The first page; it stands even when no service answers. */
@RestController
class HomeController {

    private final Templates templates;
    private final HomePages pages;

    HomeController(Templates templates, HomePages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /** {@code indicatore} is the code of the indicator that colours the map. */
    @GetMapping("/")
    Mono<JteModel> home(@RequestParam(name = "indicatore", required = false) @Nullable String indicator, Site site) {
        return pages.home(indicator).map(page -> templates.pageHomeHome(site, page));
    }
}
