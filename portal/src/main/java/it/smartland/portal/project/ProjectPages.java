package it.smartland.portal.project;

import it.smartland.platform.security.Caller;
import it.smartland.portal.client.Unavailable;
import it.smartland.portal.client.grants.Award;
import it.smartland.portal.client.grants.Awards;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Calls;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Projects;
import it.smartland.portal.client.grants.Projects.Reports;
import it.smartland.portal.client.grants.Report;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.lineage.LineageTies;
import it.smartland.portal.part.Form;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what the page of a project shows. */
@Component
class ProjectPages {

    private final Projects projects;
    private final Calls calls;
    private final Awards awards;

    ProjectPages(Projects projects, Calls calls, Awards awards) {
        this.projects = projects;
        this.calls = calls;
        this.awards = awards;
    }

    /**
     * @param typed a report that was refused; null for what is written so far
     * @param decision the office's last act
     */
    Mono<ProjectPage> one(UUID id, @Nullable Caller caller, @Nullable Form typed, Form decision) {
        return projects.byId(id)
                .flatMap(project -> around(project).map(around -> page(project, around, caller, typed, decision)));
    }

    private record Around(
            Optional<Call> call, Optional<Award> award, Optional<List<Report>> reports, Optional<Lineage> lineage) {}

    private Mono<Around> around(Project project) {
        return Mono.zip(
                        Unavailable.orNothing(calls.byId(project.call())),
                        Unavailable.orNothing(awards.byId(project.award())),
                        Unavailable.orNothing(projects.reports(project.id()).map(Reports::items)),
                        LineageTies.orNothing(projects.lineage(project.id())))
                .map(parts -> new Around(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()));
    }

    private static ProjectPage page(
            Project project, Around around, @Nullable Caller caller, @Nullable Form typed, Form decision) {
        return new ProjectPage(
                project,
                around.call(),
                around.award(),
                around.reports(),
                around.lineage(),
                isOfficerOf(caller, project.beneficiary().code()),
                around.call()
                        .filter(call -> isOfficerOf(caller, call.owner().code()))
                        .isPresent(),
                typed == null
                        ? ReportForm.of(project, around.reports().orElse(List.of()))
                        : typed.named(ReportForm.NAME),
                decision.named("decisione"));
    }

    private static boolean isOfficerOf(@Nullable Caller caller, String body) {
        return caller != null && caller.isOfficerOf(body);
    }
}
