package it.smartland.portal.call;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Calls as everybody reads them. */
@RestController
class CallController {

    private final Templates templates;
    private final CallPages pages;

    CallController(Templates templates, CallPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @GetMapping("/bandi")
    Mono<JteModel> list(CallFilter filter, Site site, @Nullable Caller caller) {
        return pages.list(filter, caller).map(list -> templates.pageCallList(site, list));
    }

    @GetMapping("/bandi/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(@PathVariable UUID id, Site site, @Nullable Caller caller) {
        return pages.one(id, caller).map(page -> templates.pageCallCall(site, page));
    }
}
