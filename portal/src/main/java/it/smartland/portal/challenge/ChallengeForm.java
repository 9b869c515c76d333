package it.smartland.portal.challenge;

import it.smartland.portal.act.Act;
import it.smartland.portal.act.RomeTime;
import it.smartland.portal.client.participation.Area;
import it.smartland.portal.client.participation.Challenge.Answerer;
import it.smartland.portal.client.participation.ChallengeText;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.Rows;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a new challenge: what its fields are called, and what they say. */
public final class ChallengeForm {

    /** Of the rows of phases, and the field that a fault of theirs is shown at. */
    public static final String PHASE = "phase";

    public static final String PHASES = "phases";

    /** Says which of two equal hours is meant. */
    public static final String WHICH = "closesAt-which";

    static final Set<String> FIELDS = Set.of(
            "title",
            "description",
            "goal",
            "area",
            "closesAt",
            "eligibility",
            PHASES,
            "target",
            "supportThreshold",
            "supportsPerPerson");

    private static final List<String> NUMBERS = List.of("supportThreshold", "supportsPerPerson");
    private static final String CLOSES = "closesAt";
    private static final String ON = "on";

    private ChallengeForm() {}

    public static String answerer(Answerer answerer) {
        return "who-" + answerer;
    }

    public static Form blank() {
        return Arrays.stream(Answerer.values())
                .reduce(Act.fresh(), (form, answerer) -> form.with(answerer(answerer), ON), (one, other) -> one);
    }

    /** The form with a fault at every field in which something stands that is no number and no time. */
    static Form unreadable(Act act, Site site) {
        Form form = timeFault(act.form(), CLOSES, closing(act), site);
        for (int row : Rows.written(act.form(), PHASE)) {
            form = timeFault(form, PHASES, time(act, row, "from"), site);
            form = timeFault(form, PHASES, time(act, row, "to"), site);
        }
        form = act.unreadable(form, List.of("target"), act::number, site.word("challenge.form.number.unreadable"));
        return act.unreadable(form, NUMBERS, act::whole, site.word("form.whole.unreadable"));
    }

    static Form timeFault(Form form, String field, RomeTime time, Site site) {
        return time.reading().isFault() ? form.refused(field, site.word("part.form.time." + time.reading())) : form;
    }

    static RomeTime closing(Act act) {
        return RomeTime.of(act.typed(CLOSES), act.typed(WHICH));
    }

    static ChallengeText text(Act act, @Nullable String owner) {
        return new ChallengeText(
                act.typed("title"),
                act.typed("description"),
                act.typed("goal"),
                owner,
                act.choice("area", Area.class),
                new ChallengeText.Eligibility(answerers(act.form()), act.typed("eligibility")),
                closing(act).instant(),
                phases(act),
                act.typed("alert"),
                act.typed("indicator"),
                target(act),
                act.typed("call"),
                act.whole("supportThreshold"),
                act.whole("supportsPerPerson"),
                act.form().chose("hiddenTallies", ON),
                act.form().chose("premoderated", ON));
    }

    private static List<Answerer> answerers(Form form) {
        return Arrays.stream(Answerer.values())
                .filter(answerer -> form.chose(answerer(answerer), ON))
                .toList();
    }

    private static @Nullable BigDecimal target(Act act) {
        return act.number("target");
    }

    /** Without a row there is the one phase that the service makes by itself. */
    private static @Nullable List<ChallengeText.Phase> phases(Act act) {
        List<ChallengeText.Phase> phases = Rows.read(act.form(), PHASE, row -> phase(act, row));
        return phases.isEmpty() ? null : phases;
    }

    private static ChallengeText.Phase phase(Act act, int row) {
        return new ChallengeText.Phase(
                instant(act, row, "from"),
                instant(act, row, "to"),
                act.form().chose(Rows.field(PHASE, row, "create"), ON),
                act.form().chose(Rows.field(PHASE, row, "vote"), ON),
                act.form().chose(Rows.field(PHASE, row, "comment"), ON));
    }

    private static @Nullable Instant instant(Act act, int row, String member) {
        return time(act, row, member).instant();
    }

    private static RomeTime time(Act act, int row, String member) {
        return RomeTime.of(act.typed(Rows.field(PHASE, row, member)), null);
    }
}
