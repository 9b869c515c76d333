package it.smartland.portal.following;

import gg.jte.models.runtime.JteModel;
import it.smartland.portal.client.participation.Notices;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The end of all mail, without a login: the link is the proof. Reading the page ends nothing, since programs open links;
 * the one POST does, be it of a person or of a mail program (RFC 8058), and answers without a redirect.
 */
@RestController
class UnsubscribingController {

    private static final String PATH = "/notifiche/disiscrizione/{token}";

    private final Templates templates;
    private final Notices notices;

    UnsubscribingController(Templates templates, Notices notices) {
        this.templates = templates;
        this.notices = notices;
    }

    @GetMapping(PATH)
    JteModel ask(@PathVariable String token, Site site) {
        return templates.pageFollowingUnsubscribe(site, token, false);
    }

    @PostMapping(PATH)
    Mono<JteModel> end(@PathVariable String token, Site site) {
        return notices.unsubscribe(token)
                .then(Mono.fromSupplier(() -> templates.pageFollowingUnsubscribe(site, token, true)));
    }
}
