package it.smartland.grants.project;

import it.smartland.contracts.grants.GrantsEvent;
import it.smartland.contracts.grants.ProjectState;
import it.smartland.grants.money.Amount;
import it.smartland.platform.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** What is told of a project. */
final class ProjectEvents {

    private ProjectEvents() {}

    static OutgoingEvent started(Project project) {
        return of(GrantsEvent.PROJECT_STARTED, project);
    }

    /** What a change of a project is called. */
    static OutgoingEvent changed(Project project) {
        return of(
                switch (project.status()) {
                    case RUNNING -> GrantsEvent.PROJECT_REPORTED;
                    case COMPLETED -> GrantsEvent.PROJECT_COMPLETED;
                    case REVOKED -> GrantsEvent.PROJECT_REVOKED;
                },
                project);
    }

    private static OutgoingEvent of(GrantsEvent happening, Project project) {
        return OutgoingEvent.of(happening, project.id(), project.version(), state(project));
    }

    private static ProjectState state(Project project) {
        return new ProjectState(
                project.id(),
                project.award(),
                project.call(),
                project.title(),
                project.beneficiary(),
                project.partners(),
                project.status(),
                project.statusReason(),
                project.area(),
                project.theme(),
                Amount.state(project.granted()),
                project.summary(),
                project.targets().stream().map(ProjectEvents::target).toList(),
                report(project.completedReport()),
                project.startedAt(),
                project.completedAt(),
                project.createdAt(),
                project.updatedAt(),
                project.version());
    }

    private static ProjectState.Target target(Goal goal) {
        return new ProjectState.Target(
                goal.indicator(), goal.territory(), goal.baseline(), goal.target(), goal.latest());
    }

    private static ProjectState.@Nullable CompletedReport report(@Nullable FinalReport report) {
        return report == null
                ? null
                : new ProjectState.CompletedReport(
                        report.summary(),
                        report.outcome(),
                        report.lessons(),
                        Amount.state(report.spent().value()),
                        report.approvedAt());
    }
}
