package it.smartland.portal.application;

import it.smartland.portal.act.Act;
import it.smartland.portal.client.grants.ApplicationText;
import it.smartland.portal.client.grants.ApplicationText.BudgetText;
import it.smartland.portal.client.grants.ApplicationText.LineText;
import it.smartland.portal.client.grants.ApplicationText.PartnerText;
import it.smartland.portal.client.grants.ApplicationText.TargetText;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Link;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Rows;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an application out of its form. */
final class ApplicationReading {

    private static final Pattern TICK = Pattern.compile(
            ApplicationForm.LINK + "(solution|practice|challenge)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern ADDRESS =
            Pattern.compile(".*?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\S*");

    private final Act act;
    private final Form form;

    ApplicationReading(Act act) {
        this.act = act;
        this.form = act.form();
    }

    ApplicationText text(Call call) {
        return new ApplicationText(
                act.typed("title"),
                act.typed("summary"),
                act.choice("area", Area.class),
                answers(call),
                Rows.read(form, ApplicationForm.PARTNER, this::partner),
                budget(),
                links(),
                Rows.read(form, ApplicationForm.TARGET, this::target));
    }

    private Map<String, @Nullable Object> answers(Call call) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        call.form().questions().forEach(question -> answers.put(question.id(), answer(question)));
        return answers;
    }

    private @Nullable Object answer(Call.Question question) {
        String field = ApplicationForm.answer(question);
        return switch (question.kind()) {
            case TEXT -> act.typed(field);
            case NUMBER -> act.number(field);
            case YES_NO -> act.typed(field) == null ? null : Boolean.valueOf(form.value(field));
        };
    }

    private PartnerText partner(int row) {
        return new PartnerText(
                form.value(Rows.field(ApplicationForm.PARTNER, row, "body")),
                act.typed(Rows.field(ApplicationForm.PARTNER, row, "role")));
    }

    /** The lines add up by themselves, and what is not asked for is the own share unless another one is typed. */
    private BudgetText budget() {
        List<Integer> rows = Rows.written(form, ApplicationForm.LINE);
        BigDecimal total = rows.stream()
                .map(row -> act.number(Rows.field(ApplicationForm.LINE, row, "amount")))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal requested = act.number("requested");
        return new BudgetText(
                rows.stream().map(this::line).toList(),
                rows.isEmpty() ? null : total.toPlainString(),
                plain(requested),
                plain(ownShare(total, requested)));
    }

    private @Nullable BigDecimal ownShare(BigDecimal total, @Nullable BigDecimal requested) {
        BigDecimal typed = act.number("ownShare");
        return typed == null && requested != null && requested.compareTo(total) <= 0
                ? total.subtract(requested)
                : typed;
    }

    private LineText line(int row) {
        return new LineText(
                act.typed(Rows.field(ApplicationForm.LINE, row, "title")),
                plain(act.number(Rows.field(ApplicationForm.LINE, row, "amount"))));
    }

    private TargetText target(int row) {
        return new TargetText(
                act.typed(Rows.field(ApplicationForm.TARGET, row, "indicator")),
                act.typed(Rows.field(ApplicationForm.TARGET, row, "territory")),
                act.number(Rows.field(ApplicationForm.TARGET, row, "baseline")),
                act.number(Rows.field(ApplicationForm.TARGET, row, "target")));
    }

    /** What is ticked, and what is named by its id or by the address of its page. */
    private List<Link> links() {
        Stream<Link> ticked = form.values().keySet().stream()
                .sorted()
                .map(TICK::matcher)
                .filter(tick -> tick.matches())
                .map(tick -> new Link(Link.Type.valueOf(tick.group(1)), UUID.fromString(tick.group(2))));
        return Stream.concat(ticked, Stream.ofNullable(named())).distinct().toList();
    }

    private @Nullable Link named() {
        Link.Type type = act.choice("linktype", Link.Type.class);
        var address = ADDRESS.matcher(form.value("linkid").strip());
        return type == null || !address.matches() ? null : new Link(type, UUID.fromString(address.group(1)));
    }

    /** The form with what cannot be read told at its field. */
    Form checked(Call call, Site site) {
        Form checked = act.unreadable(form, numbers(call), act::number, site.word("form.number.unreadable"));
        boolean unnamed = act.typed("linkid") != null && named() == null;
        return unnamed ? checked.refused("linkid", site.word("application.links.unreadable")) : checked;
    }

    private List<String> numbers(Call call) {
        List<String> fields = new ArrayList<>(List.of("requested", "ownShare"));
        Rows.written(form, ApplicationForm.LINE)
                .forEach(row -> fields.add(Rows.field(ApplicationForm.LINE, row, "amount")));
        for (int row : Rows.written(form, ApplicationForm.TARGET)) {
            fields.add(Rows.field(ApplicationForm.TARGET, row, "baseline"));
            fields.add(Rows.field(ApplicationForm.TARGET, row, "target"));
        }
        call.form().questions().stream()
                .filter(question -> question.kind() == Call.Question.Kind.NUMBER)
                .forEach(question -> fields.add(ApplicationForm.answer(question)));
        return fields;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
