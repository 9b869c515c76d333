package it.smartland.grants.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.body.Bodies;
import it.smartland.platform.paging.Page;
import it.smartland.platform.paging.PageRequest;
import it.smartland.platform.security.Caller;
import it.smartland.platform.version.EntityTag;
import it.smartland.platform.version.IfMatch;
import it.smartland.platform.web.Received;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping(GrantsApi.PATH)
@Tag(name = "projects", description = "What bodies do with what they were awarded, and their reports")
class ProjectController {

    private final ProjectService service;
    private final ProjectList list;
    private final Bodies bodies;

    ProjectController(ProjectService service, ProjectList list, Bodies bodies) {
        this.service = service;
        this.list = list;
        this.bodies = bodies;
    }

    @GetMapping("/projects")
    @Operation(summary = "Projects")
    Mono<Page<ProjectView>> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable String beneficiary,
            PageRequest page) {
        return list.page(new ProjectList.Filter(status, call, beneficiary), page)
                .flatMap(found -> bodies.named(found.items().stream()
                                .flatMap(ProjectView::bodies)
                                .toList())
                        .map(names -> found.map(project -> ProjectView.of(project, names))));
    }

    @GetMapping("/projects/{id}")
    @Operation(summary = "A project")
    Mono<ResponseEntity<ProjectView>> see(@PathVariable UUID id) {
        return service.see(id).flatMap(this::view);
    }

    @PostMapping("/projects/{id}/transitions")
    @Operation(summary = "Revoke a project", description = "By the office of its call, for a reason.")
    Mono<ResponseEntity<ProjectView>> move(@PathVariable UUID id, Caller caller, Received<ProjectTransition> body) {
        return service.move(id, caller, body).flatMap(this::view);
    }

    @GetMapping("/projects/{id}/reports")
    @Operation(summary = "Reports on a project", description = "All for its beneficiary, approved ones for everybody.")
    Mono<ReportView.Reports> reports(@PathVariable UUID id, @Nullable Caller caller) {
        return service.reports(id, caller)
                .map(reports -> new ReportView.Reports(
                        reports.stream().map(ReportView::of).toList()));
    }

    @PostMapping("/projects/{id}/reports")
    @Operation(summary = "Draft a report", description = "By an officer of the beneficiary.")
    Mono<ResponseEntity<ReportView>> draft(@PathVariable UUID id, Caller caller, Received<ReportRequest> body) {
        return service.draft(id, caller, body)
                .map(report -> EntityTag.created(
                        URI.create(GrantsApi.PATH + "/reports/" + report.id()),
                        report.version(),
                        ReportView.of(report)));
    }

    @GetMapping("/reports/{id}")
    @Operation(summary = "A report", description = "Public once it is approved.")
    Mono<ResponseEntity<ReportView>> seeReport(@PathVariable UUID id, @Nullable Caller caller) {
        return service.seeReport(id, caller).map(ProjectController::report);
    }

    @PutMapping("/reports/{id}")
    @Operation(summary = "Change a report", description = "By the beneficiary, until it is submitted.")
    Mono<ResponseEntity<ReportView>> revise(
            @PathVariable UUID id, Caller caller, IfMatch ifMatch, Received<ReportRequest> body) {
        return service.revise(id, caller, ifMatch, body).map(ProjectController::report);
    }

    @PostMapping("/reports/{id}/transitions")
    @Operation(
            summary = "Submit, approve or ask for changes",
            description =
                    "DRAFT to SUBMITTED by the beneficiary, then APPROVED or CHANGES_REQUESTED by the office. An approved"
                            + " final report completes the project.")
    Mono<ResponseEntity<ReportView>> moveReport(@PathVariable UUID id, Caller caller, Received<ReportTransition> body) {
        return service.moveReport(id, caller, body).map(ProjectController::report);
    }

    private Mono<ResponseEntity<ProjectView>> view(Project project) {
        return bodies.named(ProjectView.bodies(project).toList())
                .map(names -> EntityTag.ok(project.version(), ProjectView.of(project, names)));
    }

    private static ResponseEntity<ReportView> report(Report report) {
        return EntityTag.ok(report.version(), ReportView.of(report));
    }
}
