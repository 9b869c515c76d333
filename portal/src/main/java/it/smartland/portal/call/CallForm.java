package it.smartland.portal.call;

import it.smartland.portal.act.Act;
import it.smartland.portal.client.grants.Amount;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Call.Question;
import it.smartland.portal.client.grants.CallText;
import it.smartland.portal.client.grants.CallText.CriterionText;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Rows;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call as its office types it: criteria and questions in rows, conditions line by line. */
public final class CallForm {

    /** Under which keys the bundles name the fields that stand alone. */
    public static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("title", "call.form.title"),
            Map.entry("description", "call.what"),
            Map.entry("year", "calls.filter.year"),
            Map.entry("office", "call.office"),
            Map.entry("responsible", "call.responsible"),
            Map.entry("opensAt", "call.opens"),
            Map.entry("closesAt", "call.until"),
            Map.entry("budget", "call.form.budget"),
            Map.entry("maxGrant", "call.form.most"),
            Map.entry("maxShareOfCost", "call.form.share"),
            Map.entry("eligibility", "call.who"),
            Map.entry("requiredPartners", "call.form.partners"),
            Map.entry("criteria", "call.criteria.title"),
            Map.entry("totalThreshold", "call.form.totalThreshold"),
            Map.entry("minimumEvaluators", "call.form.evaluators"),
            Map.entry("answerWithinDays", "call.form.answer"),
            Map.entry("questions", "call.form.questions"));

    static final String CRITERION = "criterion";
    static final String QUESTION = "question";

    private static final String REQUIRED = "required";
    private static final int LONGEST_ANSWER = 5000;

    private final Act act;
    private final Form form;

    CallForm(Act act) {
        this.act = act;
        this.form = act.form();
    }

    public static List<Choice> kinds(Site site) {
        return Arrays.stream(Question.Kind.values())
                .map(kind -> new Choice(kind.name(), site.word("call.question." + kind)))
                .toList();
    }

    CallText text(Site site) {
        return new CallText(
                act.typed("title"),
                act.typed("description"),
                act.whole("year"),
                act.typed("office"),
                act.typed("responsible"),
                act.instant("opensAt"),
                act.instant("closesAt"),
                Amount.orNull(act.number("budget")),
                Amount.orNull(act.number("maxGrant")),
                act.number("maxShareOfCost"),
                Rows.read(form, CRITERION, this::criterion),
                tieOrder(),
                act.number("totalThreshold"),
                act.whole("minimumEvaluators"),
                act.whole("requiredPartners"),
                form.value("eligibility")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                questions(site),
                act.whole("answerWithinDays"));
    }

    private CriterionText criterion(int row) {
        return new CriterionText(
                id(row),
                act.typed(Rows.field(CRITERION, row, "title")),
                act.number(Rows.field(CRITERION, row, "weight")),
                act.number(Rows.field(CRITERION, row, "threshold")));
    }

    /** Those with a place of their own in the order, first to last. */
    private List<String> tieOrder() {
        return Rows.written(form, CRITERION).stream()
                .filter(row -> tie(row) != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(tie(row))))
                .map(CallForm::id)
                .toList();
    }

    private @Nullable Integer tie(int row) {
        return act.whole(Rows.field(CRITERION, row, "tie"));
    }

    private static String id(int row) {
        return "c" + (row + 1);
    }

    private Call.QuestionForm questions(Site site) {
        List<Question> questions = Rows.written(form, QUESTION).stream()
                .filter(row -> act.typed(Rows.field(QUESTION, row, "title")) != null)
                .map(this::question)
                .toList();
        return new Call.QuestionForm(
                questions.isEmpty()
                        ? List.of()
                        : List.of(
                                new Call.QuestionSection("questions", site.word("call.questions.section"), questions)));
    }

    private Question question(int row) {
        Question.Kind kind = act.choice(Rows.field(QUESTION, row, "kind"), Question.Kind.class);
        return new Question(
                "q" + (row + 1),
                form.value(Rows.field(QUESTION, row, "title")).strip(),
                kind == null ? Question.Kind.TEXT : kind,
                !form.value(Rows.field(QUESTION, row, REQUIRED)).isEmpty(),
                LONGEST_ANSWER);
    }

    /** The form with what cannot be read told at its field. */
    Form checked(Site site) {
        List<String> numbers = Stream.concat(
                        Stream.of("budget", "maxGrant", "maxShareOfCost", "totalThreshold"),
                        Rows.written(form, CRITERION).stream()
                                .flatMap(row -> Stream.of(
                                        Rows.field(CRITERION, row, "weight"), Rows.field(CRITERION, row, "threshold"))))
                .toList();
        List<String> wholes = Stream.concat(
                        Stream.of("year", "minimumEvaluators", "requiredPartners", "answerWithinDays"),
                        Rows.written(form, CRITERION).stream().map(row -> Rows.field(CRITERION, row, "tie")))
                .toList();
        Form checked = act.unreadable(form, numbers, act::number, site.word("form.number.unreadable"));
        checked = act.unreadable(checked, wholes, act::whole, site.word("form.whole.unreadable"));
        return act.unreadable(checked, List.of("opensAt", "closesAt"), act::instant, site.word("form.date.unreadable"));
    }

    /** Where on the page stands what the service names by a pointer. */
    @Nullable
    String place(String pointer) {
        String[] path = pointer.substring(pointer.indexOf('/') + 1).split("/", -1);
        return switch (path[0]) {
            case "title", "description", "year", "office", "responsible", "opensAt", "closesAt", "budget", "maxGrant" ->
                path[0];
            case "maxShareOfCost", "totalThreshold", "minimumEvaluators", "requiredPartners", "answerWithinDays" ->
                path[0];
            case "eligibility" -> path[0];
            case "criteria" -> criterion(path);
            case "tieOrder" -> "criteria";
            case "form" -> "questions";
            default -> null;
        };
    }

    private String criterion(String... path) {
        List<Integer> rows = Rows.written(form, CRITERION);
        boolean inARow = path.length > 2 && Integer.parseInt(path[1]) < rows.size() && !path[2].equals("id");
        return inARow ? Rows.field(CRITERION, rows.get(Integer.parseInt(path[1])), path[2]) : "criteria";
    }
}
