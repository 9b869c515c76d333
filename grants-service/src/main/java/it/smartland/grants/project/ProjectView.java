package it.smartland.grants.project;

import it.smartland.contracts.Area;
import it.smartland.contracts.grants.ProjectState.Status;
import it.smartland.grants.money.Amount;
import it.smartland.platform.body.BodyNames;
import it.smartland.platform.body.BodyView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project, as readers see it. */
record ProjectView(
        UUID id,
        UUID award,
        UUID call,
        String title,
        BodyView beneficiary,
        List<BodyView> partners,
        Status status,
        @Nullable String statusReason,
        @Nullable Area area,
        @Nullable String theme,
        Amount granted,
        String summary,
        List<Goal> targets,
        @Nullable FinalReport completedReport,
        Instant startedAt,
        @Nullable Instant completedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ProjectView of(Project project, BodyNames names) {
        return new ProjectView(
                project.id(),
                project.award(),
                project.call(),
                project.title(),
                names.view(project.beneficiary()),
                project.partners().stream().map(names::view).toList(),
                project.status(),
                project.statusReason(),
                project.area(),
                project.theme(),
                Amount.of(project.granted()),
                project.summary(),
                project.targets(),
                project.completedReport(),
                project.startedAt(),
                project.completedAt(),
                project.createdAt(),
                project.updatedAt(),
                project.version());
    }

    /** The bodies that it shows. */
    static Stream<String> bodies(Project project) {
        return Stream.concat(Stream.of(project.beneficiary()), project.partners().stream());
    }
}
