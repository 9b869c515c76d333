package it.smartland.portal.application;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.ApplicationStart;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The applications of a body: begun, found again, read, looked at before they are sent. */
@RestController
class ApplicationController {

    private static final int A_PAGE = 20;
    private static final Set<String> FIELDS = Set.of("title");

    private final Templates templates;
    private final Applications applications;
    private final Calls calls;
    private final Workspaces workspaces;

    ApplicationController(Templates templates, Applications applications, Calls calls, Workspaces workspaces) {
        this.templates = templates;
        this.applications = applications;
        this.calls = calls;
        this.workspaces = workspaces;
    }

    @GetMapping("/domande")
    Mono<JteModel> own(
            @RequestParam(name = "dopo", required = false) @Nullable String cursor, Site site, Caller officer) {
        return applications
                .find(true, null, cursor, A_PAGE)
                .map(found -> templates.pageApplicationList(site, new ApplicationList(found, cursor)));
    }

    @GetMapping("/bandi/{call:[0-9a-f-]{36}}/partecipa")
    Mono<JteModel> blank(@PathVariable UUID call, Site site, Caller officer) {
        return start(call, Act.fresh(), site);
    }

    @PostMapping("/bandi/{call}/domande")
    Mono<ResponseEntity<Object>> begin(@PathVariable UUID call, Act act, Site site, Caller officer) {
        return applications
                .start(call, new ApplicationStart(act.typed("title")), act.key(), act.spoken())
                .map(begun -> Replies.seeOther(begun.path()))
                .onErrorResume(
                        Refused.class,
                        refusal -> start(call, Refusals.explain(act.form(), refusal, FIELDS), site)
                                .map(Replies::again));
    }

    private Mono<JteModel> start(UUID call, Form form, Site site) {
        return calls.byId(call).map(found -> templates.pageApplicationStart(site, found, form));
    }

    /** Who may write gets the workspace, everybody else who may see it what it says. */
    @GetMapping("/domande/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(@PathVariable UUID id, Site site, Caller officer) {
        return workspaces.saved(id, officer).map(workspace -> shown(workspace, site));
    }

    private JteModel shown(Workspace workspace, Site site) {
        return workspace.rights().write()
                ? templates.pageApplicationWorkspace(site, workspace)
                : templates.pageApplicationRead(site, workspace, Form.blank());
    }

    @GetMapping("/domande/{id:[0-9a-f-]{36}}/anteprima")
    Mono<JteModel> preview(@PathVariable UUID id, Site site, Caller officer) {
        return workspaces.saved(id, officer).map(workspace -> templates.pageApplicationPreview(site, workspace));
    }

    @GetMapping("/ricevute/{number}")
    Mono<JteModel> receipt(@PathVariable String number, Site site, Caller officer) {
        return applications.receipt(number).map(receipt -> templates.pageApplicationReceipt(site, receipt));
    }
}
