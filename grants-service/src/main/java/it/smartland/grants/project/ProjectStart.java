package it.smartland.grants.project;

import it.smartland.platform.outbox.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins a project in the transaction of its award. */
@Component
public class ProjectStart {

    private final Projects projects;
    private final Outbox outbox;

    ProjectStart(Projects projects, Outbox outbox) {
        this.projects = projects;
        this.outbox = outbox;
    }

    public Mono<Void> start(ProjectPlan plan, Instant now) {
        Project project = Project.started(plan, now);
        return projects.add(project).then(outbox.append(ProjectEvents.started(project)));
    }
}
