package it.smartland.participation.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.Area;
import it.smartland.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Instant OPENS = Instant.parse("2027-01-01T08:00:00Z");
    private static final Instant TURNS = Instant.parse("2027-02-01T08:00:00Z");
    private static final Instant PAUSES = Instant.parse("2027-02-20T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-01T08:00:00Z");

    private static final Phase COLLECTING = new Phase(OPENS, TURNS, true, false, true);
    private static final Phase VOTING = new Phase(TURNS, PAUSES, false, true, false);

    @Test
    void takeInWhatTheySwitchOnAndNameWhatTheyDoNot() {
        AcceptanceWindow window = window(List.of(COLLECTING, VOTING));

        window.require(Activity.CREATE, TURNS.minusMillis(1));
        window.require(Activity.COMMENT, OPENS);
        window.require(Activity.VOTE, TURNS);
        refuses("voting-off", () -> window.require(Activity.VOTE, TURNS.minusMillis(1)));
        refuses("creating-off", () -> window.require(Activity.CREATE, TURNS));
        refuses("commenting-off", () -> window.require(Activity.COMMENT, TURNS));
    }

    @Test
    void takeInNothingBetweenThem() {
        AcceptanceWindow window = window(List.of(COLLECTING, VOTING));

        refuses("voting-off", () -> window.require(Activity.VOTE, PAUSES));
        refuses("challenge-not-open", () -> window.require(Activity.VOTE, OPENS.minusMillis(1)));
        refuses("challenge-closed", () -> window.require(Activity.VOTE, CLOSES));
    }

    @Test
    void areOneWithEverythingOnWhereNoneWasChosen() {
        ChallengeTerms terms = terms(List.of());

        assertThat(terms.shownPhases()).containsExactly(Phase.everything(OPENS, CLOSES));
        assertThat(terms(terms.shownPhases())).isEqualTo(terms);
        assertThat(terms.closingAt(CLOSES.plusSeconds(60))
                        .shownPhases()
                        .getFirst()
                        .to())
                .isEqualTo(CLOSES.plusSeconds(60));
    }

    @Test
    void goOnAsLongAsTheChallengeDoesWhereTheyEndedWithIt() {
        Instant later = CLOSES.plus(Duration.ofDays(7));
        Phase last = new Phase(PAUSES, CLOSES, false, true, true);

        ChallengeTerms extended = terms(List.of(COLLECTING, VOTING, last)).closingAt(later);

        assertThat(extended.phases()).containsExactly(COLLECTING, VOTING, new Phase(PAUSES, later, false, true, true));
    }

    /** 28 March 2027: half past two is not there, and the hour after 01:59 is 03. 31 October: it is there twice. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:59:59.999, +01:00, 2027-03-28T00:59:59.999Z",
        "2027-03-28T03:00,        +02:00, 2027-03-28T01:00:00Z",
        "2027-10-31T02:30,        +02:00, 2027-10-31T00:30:00Z",
        "2027-10-31T02:30,        +01:00, 2027-10-31T01:30:00Z"
    })
    void closeToTheMillisecondOnBothSundaysOnWhichTheClocksChange(String local, String offset, Instant closes) {
        assertThat(LocalDateTime.parse(local)
                        .atOffset(java.time.ZoneOffset.of(offset))
                        .toInstant())
                .isEqualTo(closes);
        AcceptanceWindow window = new AcceptanceWindow(
                ChallengeStatus.OPEN, closes.minus(Duration.ofDays(1)), closes, null, List.of(), false);

        for (Activity activity : Activity.values()) {
            window.require(activity, closes.minusMillis(1));
            refuses("challenge-closed", () -> window.require(activity, closes));
            refuses("challenge-closed", () -> window.require(activity, closes.plusMillis(1)));
        }
        assertThat(AcceptanceWindow.shown(closes).toLocalDateTime()).isEqualTo(LocalDateTime.parse(local));
        assertThat(AcceptanceWindow.shown(closes).getZone()).isEqualTo(ROME);
    }

    private static AcceptanceWindow window(List<Phase> phases) {
        return new AcceptanceWindow(ChallengeStatus.OPEN, OPENS, CLOSES, null, phases, false);
    }

    private static ChallengeTerms terms(List<Phase> phases) {
        return new ChallengeTerms(
                "Titolo",
                "Descrizione",
                null,
                Area.SOCIAL,
                Eligibility.everybody(),
                OPENS,
                CLOSES,
                phases,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
