package it.smartland.portal.answer;

import it.smartland.portal.act.Act;
import it.smartland.portal.act.RomeTime;
import it.smartland.portal.client.participation.OfficialAnswer;
import it.smartland.portal.client.participation.OfficialAnswer.Verdict;
import it.smartland.portal.client.participation.OfficialAnswers.Text;
import it.smartland.portal.client.participation.OfficialAnswers.Texts;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Form;
import it.smartland.portal.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How official answers are written in forms. */
public final class AnswerForms {

    /** Which of two equal hours is meant. */
    public static final String WHICH = "publishAt-which";

    static final String CHOICE = "to-";

    private static final String PUBLISH_AT = "publishAt";

    private AnswerForms() {}

    public static List<Choice> verdicts(Site site) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Choice(verdict.name(), site.word("answer.status." + verdict)))
                .toList();
    }

    /** What stands there now, to be written anew: what waits, else what is public. */
    static Form of(OfficialAnswer answer) {
        OfficialAnswer.Version waiting = answer.scheduled();
        Verdict status = waiting == null ? answer.status() : waiting.status();
        String reason = waiting == null ? answer.reason() : waiting.reason();
        return Act.fresh()
                .with(Act.VERSION, Long.toString(answer.version()))
                .with("status", status == null ? "" : status.name())
                .with("reason", reason == null ? "" : reason);
    }

    /** The form with a fault where the instant cannot be read. */
    static Form read(Act act, Site site) {
        RomeTime time = time(act);
        return time.reading().isFault()
                ? act.form().refused(PUBLISH_AT, site.word("part.form.time." + time.reading()))
                : act.form();
    }

    static Text text(Act act) {
        return new Text(
                act.choice("status", Verdict.class),
                act.typed("reason"),
                time(act).instant());
    }

    /** The same text to each of the chosen solutions. */
    static Texts texts(Act act) {
        Text text = text(act);
        return new Texts(chosen(act.form()).entrySet().stream()
                .map(chosen -> new Texts.Each(
                        chosen.getKey(), text.status(), text.reason(), text.publishAt(), chosen.getValue()))
                .toList());
    }

    /** The solutions that were chosen, each with the version of its answer that was seen. */
    static Map<UUID, Long> chosen(Form form) {
        return form.values().entrySet().stream()
                .filter(field -> field.getKey().matches(CHOICE + "[0-9a-f-]{36}"))
                .filter(field -> field.getValue().matches("[0-9]{1,18}"))
                .collect(java.util.stream.Collectors.toMap(
                        field -> UUID.fromString(field.getKey().substring(CHOICE.length())),
                        field -> Long.valueOf(field.getValue()),
                        (a, b) -> a,
                        java.util.TreeMap::new));
    }

    private static RomeTime time(Act act) {
        return RomeTime.of(act.typed(PUBLISH_AT), act.typed(WHICH));
    }
}
