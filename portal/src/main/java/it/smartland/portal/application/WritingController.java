package it.smartland.portal.application;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.client.grants.Move;
import it.smartland.portal.client.grants.Receipt;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** An application in its applicant's hands: saved as a whole, submitted, taken back. */
@RestController
class WritingController {

    private final Templates templates;
    private final Applications applications;
    private final Calls calls;
    private final Workspaces workspaces;

    WritingController(Templates templates, Applications applications, Calls calls, Workspaces workspaces) {
        this.templates = templates;
        this.applications = applications;
        this.calls = calls;
        this.workspaces = workspaces;
    }

    @PostMapping("/domande/{id}")
    Mono<ResponseEntity<Object>> save(@PathVariable UUID id, Act act, Site site, Caller officer) {
        ApplicationReading reading = new ApplicationReading(act);
        return applications
                .byId(id)
                .flatMap(application -> calls.byId(application.call()))
                .flatMap(call -> {
                    Form checked = reading.checked(call, site);
                    return checked.isRefused()
                            ? again(id, checked, site, officer)
                            : saved(id, call, reading, act, site, officer);
                });
    }

    private Mono<ResponseEntity<Object>> saved(
            UUID id, Call call, ApplicationReading reading, Act act, Site site, Caller officer) {
        return applications
                .revise(id, reading.text(call), act.version(), act.spoken())
                .map(application -> Replies.seeOther(next(application, act)))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(
                                id,
                                Refusals.explain(act.form(), refusal, new FaultPlaces(act.form())::of),
                                site,
                                officer));
    }

    private static String next(Application application, Act act) {
        return act.form().chose("then", "preview")
                ? application.path() + "/anteprima"
                : application.path() + "#salvata";
    }

    /** What is sent is what was saved; its faults are told where it is written. */
    @PostMapping("/domande/{id}/presentazione")
    Mono<ResponseEntity<Object>> submit(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return applications
                .submit(id, act.spoken())
                .map(Receipt::path)
                .map(Replies::seeOther)
                .onErrorResume(Refused.class, refusal -> notSubmitted(id, refusal, site, officer));
    }

    private Mono<ResponseEntity<Object>> notSubmitted(UUID id, Refused refusal, Site site, Caller officer) {
        return applications.byId(id).map(ApplicationForm::of).flatMap(form -> {
            Form refused = Refusals.explain(form, refusal, new FaultPlaces(form)::of);
            return again(id, refused, site, officer);
        });
    }

    @PostMapping("/domande/{id}/ritiro")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return applications
                .move(id, new Move(Application.Status.WITHDRAWN.name(), null), act.spoken())
                .map(withdrawn -> Replies.seeOther(withdrawn.path()))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(id, Refusals.explain(act.form(), refusal, Set.of()), site, officer));
    }

    /** Where nothing can be written any more, the faults stand above what it says. */
    private Mono<ResponseEntity<Object>> again(UUID id, Form form, Site site, Caller officer) {
        return workspaces
                .of(id, officer, form, Form.blank())
                .map(workspace -> Replies.again(
                        workspace.rights().write()
                                ? templates.pageApplicationWorkspace(site, workspace)
                                : templates.pageApplicationRead(site, workspace, form)));
    }
}
