package it.smartland.portal.project;

import it.smartland.portal.act.Act;
import it.smartland.portal.act.Typed;
import it.smartland.portal.client.grants.Amount;
import it.smartland.portal.client.grants.Project;
import it.smartland.portal.client.grants.Project.Goal;
import it.smartland.portal.client.grants.Report;
import it.smartland.portal.client.grants.Report.Result;
import it.smartland.portal.client.grants.ReportDraft;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report as it is typed: one field for each indicator that the project means to move. */
public final class ReportForm {

    static final String NAME = "relazione";

    /** Name of the hidden field with the report that is written anew; empty for a new one. */
    static final String REPORT = "report";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String LATEST = "latest-";
    private static final String SPENT = "spent";

    private ReportForm() {}

    /** The open report as it is written so far, else an empty form. */
    static Form of(Project project, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.status().isOpen())
                .findFirst()
                .map(report -> written(project, report))
                .orElseGet(() -> Act.fresh().with("kind", Report.Kind.INTERIM.name()))
                .named(NAME);
    }

    private static Form written(Project project, Report report) {
        Form form = Act.fresh()
                .with(REPORT, report.id().toString())
                .with(Act.VERSION, Long.toString(report.version()))
                .with("kind", report.kind().name())
                .with("summary", report.summary())
                .with("outcome", orEmpty(report.outcome()))
                .with("lessons", orEmpty(report.lessons()))
                .with(
                        SPENT,
                        report.spent() == null ? "" : Typed.shown(report.spent().value()));
        for (int i = 0; i < project.targets().size(); i++) {
            form = form.with(LATEST + i, Typed.shown(latest(project.targets().get(i), report)));
        }
        return form;
    }

    private static @Nullable BigDecimal latest(Goal goal, Report report) {
        return report.results().stream()
                .filter(result -> result.indicator().equals(goal.indicator())
                        && result.territory().equals(goal.territory()))
                .map(Result::latest)
                .findFirst()
                .orElse(null);
    }

    /** The report that is written anew; nothing for a new one. */
    static @Nullable UUID report(Act act) {
        String id = act.form().value(REPORT);
        return UUID_TEXT.matcher(id).matches() ? UUID.fromString(id) : null;
    }

    /** The field for an indicator. */
    public static String latest(int target) {
        return LATEST + target;
    }

    public static List<Choice> kinds(Site site) {
        return Arrays.stream(Report.Kind.values())
                .map(kind -> new Choice(kind.name(), site.word("report.kind." + kind)))
                .toList();
    }

    /** The form with what cannot be read as a number told at its field. */
    static Form checked(Act act, Project project, Site site) {
        List<String> fields =
                new ArrayList<>(IntStream.range(0, project.targets().size())
                        .mapToObj(ReportForm::latest)
                        .toList());
        fields.add(SPENT);
        return act.unreadable(act.form(), fields, act::number, site.word("form.number.unreadable"));
    }

    static ReportDraft draft(Act act, Project project) {
        return new ReportDraft(
                act.choice("kind", Report.Kind.class),
                act.typed("summary"),
                act.typed("outcome"),
                results(act, project),
                act.typed("lessons"),
                Amount.orNull(act.number(SPENT)));
    }

    private static List<Result> results(Act act, Project project) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < project.targets().size(); i++) {
            BigDecimal latest = act.number(latest(i));
            if (latest != null) {
                Goal goal = project.targets().get(i);
                results.add(new Result(goal.indicator(), goal.territory(), latest));
            }
        }
        return results;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
