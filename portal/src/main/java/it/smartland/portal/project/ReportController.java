package it.smartland.portal.project;

import it.smartland.platform.security.Caller;
import it.smartland.portal.act.Act;
import it.smartland.portal.act.Refusals;
import it.smartland.portal.act.Replies;
import it.smartland.portal.client.Refused;
import it.smartland.portal.client.grants.Move;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Projects;
import it.smartland.portal.client.grants.Report;
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

/** The beneficiary's report: written, written anew, submitted. */
@RestController
class ReportController {

    private static final Set<String> FIELDS = Set.of("kind", "summary", "outcome", "lessons", "spent");

    private final Templates templates;
    private final Projects projects;
    private final ProjectPages pages;

    ReportController(Templates templates, Projects projects, ProjectPages pages) {
        this.templates = templates;
        this.projects = projects;
        this.pages = pages;
    }

    @PostMapping("/progetti/{id}/relazioni")
    Mono<ResponseEntity<Object>> write(@PathVariable UUID id, Act act, Site site, Caller officer) {
        return projects.byId(id).flatMap(project -> {
            Form checked = ReportForm.checked(act, project, site);
            return checked.isRefused() ? again(id, checked, site, officer) : saved(project, act, site, officer);
        });
    }

    private Mono<ResponseEntity<Object>> saved(Project project, Act act, Site site, Caller officer) {
        return stored(project, act)
                .flatMap(report -> act.form().chose("then", "submit")
                        ? projects.moveReport(report.id(), new Move(Report.Status.SUBMITTED.name(), null), act.spoken())
                        : Mono.just(report))
                .map(report -> Replies.seeOther(project.path() + "#relazioni"))
                .onErrorResume(
                        Refused.class,
                        refusal -> again(project.id(), Refusals.explain(act.form(), refusal, FIELDS), site, officer));
    }

    private Mono<Report> stored(Project project, Act act) {
        UUID report = ReportForm.report(act);
        return report == null
                ? projects.write(project.id(), ReportForm.draft(act, project), act.key(), act.spoken())
                : projects.rewrite(report, ReportForm.draft(act, project), act.version(), act.spoken());
    }

    private Mono<ResponseEntity<Object>> again(UUID id, Form form, Site site, Caller officer) {
        return pages.one(id, officer, form, Form.blank())
                .map(page -> Replies.again(templates.pageProjectProject(site, page)));
    }
}
