package it.smartland.portal.project;

import gg.jte.models.runtime.JteModel;
import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Move;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Projects;
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
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A project as everybody reads it, and what the office of its call decides. */
@RestController
class ProjectController {

    private static final Set<String> REASON = Set.of("reason");

    private final Templates templates;
    private final Projects projects;
    private final ProjectPages pages;

    ProjectController(Templates templates, Projects projects, ProjectPages pages) {
        this.templates = templates;
        this.projects = projects;
        this.pages = pages;
    }

    @GetMapping("/progetti/{id:[0-9a-f-]{36}}")
    Mono<JteModel> one(@PathVariable UUID id, Site site, @Nullable Caller caller) {
        return pages.one(id, caller, null, Form.blank()).map(page -> templates.pageProjectProject(site, page));
    }

    @PostMapping("/progetti/{id}/revoca")
    Mono<ResponseEntity<Object>> revoke(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return projects.move(id, new Move(Project.Status.REVOKED.name(), act.typed("reason")), act.spoken())
                .map(revoked -> Replies.seeOther(revoked.path()))
                .onErrorResume(Refused.class, refusal -> refused(id, act, refusal, site, officer));
    }

    @PostMapping("/progetti/{id}/relazioni/{report}/decisione")
    Mono<ResponseEntity<Object>> decide(
            @PathVariable UUID id, @PathVariable UUID report, Act act, Site site, Caller officer) {
        return projects.moveReport(report, new Move(act.form().value("to"), act.typed("reason")), act.spoken())
                .map(decided -> Replies.seeOther(Project.pathOf(id) + "#relazioni"))
                .onErrorResume(Refused.class, refusal -> refused(id, act, refusal, site, officer));
    }

    private Mono<ResponseEntity<Object>> refused(UUID id, Act act, Refused refusal, Site site, Caller officer) {
        return pages.one(id, officer, null, Refusals.explain(act.form(), refusal, REASON))
                .map(page -> Replies.again(templates.pageProjectProject(site, page)));
    }
}
