package it.smartland.portal.application;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Applications;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.Templates;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The files beside an application: added, taken away. */
@RestController
class AttachmentController {

    private static final String FILE = "file";

    private final Templates templates;
    private final Applications applications;
    private final Workspaces workspaces;

    AttachmentController(Templates templates, Applications applications, Workspaces workspaces) {
        this.templates = templates;
        this.applications = applications;
        this.workspaces = workspaces;
    }

    @PostMapping(path = "/domande/{id}/allegati", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<Object>> add(
            @PathVariable UUID id, @RequestPart(FILE) FilePart file, Site site, Caller officer) {
        if (file.filename().isBlank()) {
            return again(id, Form.blank().refused(FILE, site.word("application.files.choose")), site, officer);
        }
        return applications
                .attach(id, file, site.locale().toLanguageTag())
                .map(added -> Replies.seeOther(Application.pathOf(id) + "#files"))
                .onErrorResume(Refused.class, refusal -> again(id, explained(Form.blank(), refusal), site, officer));
    }

    @PostMapping("/domande/{id}/allegati/{file}/rimozione")
    Mono<ResponseEntity<Object>> remove(
            @PathVariable UUID id, @PathVariable UUID file, Act act, Site site, Caller officer) {
        return applications
                .detach(id, file, act.spoken())
                .thenReturn(Replies.seeOther(Application.pathOf(id) + "#files"))
                .onErrorResume(Refused.class, refusal -> again(id, explained(act.form(), refusal), site, officer));
    }

    /** Whatever is wrong is wrong with the file. */
    private static Form explained(Form form, Refused refusal) {
        return Refusals.explain(form, refusal, pointer -> FILE);
    }

    private Mono<ResponseEntity<Object>> again(UUID id, Form upload, Site site, Caller officer) {
        return workspaces
                .of(id, officer, null, upload)
                .map(workspace -> Replies.again(templates.pageApplicationWorkspace(site, workspace)));
    }
}
