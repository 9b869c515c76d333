package it.smartland.portal.application;

import it.smartland.portal.act.Act;
import it.smartland.portal.act.Typed;
import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Application.Budget;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Link;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an application, with what is written in them so far. */
public final class ApplicationForm {

    /** Under which keys the bundles name the fields and the parts that stand alone. */
    public static final Map<String, String> NAMES = Map.of(
            "title", "application.form.title",
            "summary", "application.form.summary",
            "area", "challenge.area",
            "partners", "application.part.partners",
            "budget", "application.part.budget",
            "requested", "application.budget.requested",
            "ownShare", "application.budget.ownShare",
            "links", "application.part.links",
            "targets", "application.part.targets");

    static final String PARTNER = "partner";
    static final String LINE = "line";
    static final String TARGET = "target";
    static final String LINK = "link-";
    static final String ANSWER = "answer-";
    static final String TICKED = "on";

    private ApplicationForm() {}

    /** The name of the field that answers a question. */
    public static String answer(Call.Question question) {
        return ANSWER + question.id();
    }

    /** The name of the tick that links something. */
    public static String tick(Link link) {
        return LINK + link.type() + "-" + link.id();
    }

    static Form of(Application application) {
        Form form = Form.blank()
                .with(Act.VERSION, Long.toString(application.version()))
                .with("title", application.title())
                .with("summary", orEmpty(application.summary()))
                .with(
                        "area",
                        application.area() == null ? "" : application.area().name());
        for (var answer : application.answers().entrySet()) {
            form = form.with(ANSWER + answer.getKey(), answerShown(answer.getValue()));
        }
        for (Link link : application.links()) {
            form = form.with(tick(link), TICKED);
        }
        return withTargets(withBudget(withPartners(form, application.partners()), application.budget()), application);
    }

    private static Form withPartners(Form before, List<Application.Partner> partners) {
        Form form = before;
        for (int row = 0; row < partners.size(); row++) {
            form = form.with(
                            Rows.field(PARTNER, row, "body"),
                            partners.get(row).body().code())
                    .with(Rows.field(PARTNER, row, "role"), partners.get(row).role());
        }
        return form;
    }

    private static Form withBudget(Form before, @Nullable Budget budget) {
        if (budget == null) {
            return before;
        }
        Form form = before.with("requested", Typed.shown(budget.requested()))
                .with("ownShare", Typed.shown(budget.ownShare()));
        for (int row = 0; row < budget.lines().size(); row++) {
            form = form.with(
                            Rows.field(LINE, row, "title"),
                            budget.lines().get(row).title())
                    .with(
                            Rows.field(LINE, row, "amount"),
                            Typed.shown(budget.lines().get(row).amount()));
        }
        return form;
    }

    private static Form withTargets(Form before, Application application) {
        Form form = before;
        for (int row = 0; row < application.targets().size(); row++) {
            Application.Target target = application.targets().get(row);
            form = form.with(Rows.field(TARGET, row, "indicator"), target.indicator())
                    .with(Rows.field(TARGET, row, "territory"), target.territory())
                    .with(Rows.field(TARGET, row, "baseline"), Typed.shown(target.baseline()))
                    .with(Rows.field(TARGET, row, "target"), Typed.shown(target.target()));
        }
        return form;
    }

    private static String answerShown(Object answer) {
        return answer instanceof Number number ? Typed.shown(new BigDecimal(number.toString())) : answer.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
