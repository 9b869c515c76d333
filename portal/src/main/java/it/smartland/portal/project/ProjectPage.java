package it.smartland.portal.project;

import it.smartland.portal.client.grants.Award;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Link;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Report;
import it.smartland.portal.client.lineage.Lineage;
import it.smartland.portal.lineage.LineageTies;
import it.smartland.portal.link.Excerpt;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.LoopStep;
import it.smartland.portal.part.Neighbour;
import it.smartland.portal.part.Ties;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one project shows; what the service does not tell now is empty.
 *
 * @param call that funds it
 * @param lineage what came of it, such as the practice that its last report became
 * @param beneficiary whether the reader writes its reports
 * @param office whether the reader approves them
 * @param report what the beneficiary writes
 * @param decision the office's last act, with why it was refused
 */
public record ProjectPage(
        Project project,
        Optional<Call> call,
        Optional<Award> award,
        Optional<List<Report>> reports,
        Optional<Lineage> lineage,
        boolean beneficiary,
        boolean office,
        Form report,
        Form decision) {

    public String path() {
        return project.path();
    }

    public String summary() {
        return Excerpt.of(project.summary());
    }

    public boolean isRunning() {
        return project.status() == Project.Status.RUNNING;
    }

    /** Whether the reader may write: one report at a time, while the project runs. */
    public boolean writes() {
        return beneficiary
                && isRunning()
                && reports.map(all -> all.stream().noneMatch(one -> one.status() == Report.Status.SUBMITTED))
                        .orElse(false);
    }

    /** What the indicators were, are meant to be, and are. */
    public DataTable targets(Site site) {
        return new DataTable(
                List.of(
                        site.word("project.target.indicator"),
                        site.word("project.target.territory"),
                        site.word("project.target.baseline"),
                        site.word("project.target.target"),
                        site.word("project.target.latest")),
                project.targets().stream()
                        .map(goal -> List.of(
                                goal.indicator(),
                                goal.territory(),
                                figure(goal.baseline(), site),
                                figure(goal.target(), site),
                                figure(goal.latest(), site)))
                        .toList());
    }

    private static String figure(@Nullable BigDecimal value, Site site) {
        return value == null
                ? site.word("project.target.unknown")
                : site.formats().number(value);
    }

    /** What led to it: the call, and what the application built on. */
    /** The call, what the application built on, and what came of the project. */
    public Ties ties(Site site) {
        return new Ties(causes(site), LineageTies.of(lineage, site).effects(), true);
    }

    private List<Neighbour> causes(Site site) {
        List<Neighbour> causes = new ArrayList<>();
        call.ifPresent(
                found -> causes.add(new Neighbour(LoopStep.FUND, site.word("call.kind"), found.title(), found.path())));
        award.map(Award::links).orElse(List.of()).forEach(link -> causes.add(cause(link, site)));
        return causes;
    }

    private static Neighbour cause(Link link, Site site) {
        LoopStep step = link.type() == Link.Type.practice ? LoopStep.LEARN : LoopStep.PROPOSE;
        return new Neighbour(step, site.word("link." + link.type()), site.word("link.see"), link.path());
    }
}
