package it.smartland.portal.rights;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.participation.OwnData;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reader's own data. */
@RestController
class OwnDataController {

    private static final String PAGE = "/area/dati";

    private final Templates templates;
    private final OwnData data;

    OwnDataController(Templates templates, OwnData data) {
        this.templates = templates;
        this.data = data;
    }

    @GetMapping(PAGE)
    JteModel see(@RequestParam(name = "cancellati", defaultValue = "false") boolean erased, Site site, Caller caller) {
        return templates.pageRightsData(site, Form.blank(), erased);
    }

    /** Nobody erases by a slip of the finger: a box has to be ticked. */
    @PostMapping(PAGE + "/cancella")
    Mono<ResponseEntity<Object>> erase(Act act, Site site, Caller caller) {
        if (!act.form().chose("confirm", "on")) {
            Form refused = act.form().refused("confirm", site.word("rights.erase.confirm.missing"));
            return Mono.just(Replies.again(templates.pageRightsData(site, refused, false)));
        }
        return data.erase().then(Mono.fromSupplier(() -> Replies.seeOther(PAGE + "?cancellati=true")));
    }
}
