package it.smartland.portal.project;

import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Report;
import it.smartland.portal.part.Moment;
import it.smartland.portal.part.Tone;
import it.smartland.portal.site.Site;
import java.util.List;

/** Where a project and its reports stand, in the reader's words. */
public final class ProjectStanding {

    private ProjectStanding() {}

    public static Tone tone(Project project) {
        return switch (project.status()) {
            case RUNNING -> Tone.SUCCESS;
            case COMPLETED -> Tone.INFO;
            case REVOKED -> Tone.DANGER;
        };
    }

    public static Tone tone(Report report) {
        return switch (report.status()) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.INFO;
            case APPROVED -> Tone.SUCCESS;
            case CHANGES_REQUESTED -> Tone.WARNING;
        };
    }

    /** From its beginning to its end, as far as there is one. */
    public static List<Moment> moments(Project project, Site site) {
        Moment begun = new Moment(project.startedAt(), site.word("project.started"), null, null);
        return project.completedAt() == null
                ? List.of(begun)
                : List.of(begun, new Moment(project.completedAt(), site.word("project.completed"), null, null));
    }
}
