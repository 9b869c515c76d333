package it.smartland.grants.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class AcceptanceWindowTest {

    @Test
    void takesTheLastMicrosecondAndRefusesTheClosingItself() {
        var window = closing(Instant.parse("2027-01-15T11:00:00Z"));

        assertThatCode(() -> window.require(Instant.parse("2027-01-15T10:59:59.999999Z")))
                .doesNotThrowAnyException();
        refused(window, Instant.parse("2027-01-15T11:00:00Z"), "call-closed");
        refused(window, Instant.parse("2027-01-15T11:00:00.000001Z"), "call-closed");
    }

    @Test
    void refusesWhatComesBeforeTheOpeningOrToADraft() {
        Instant opensAt = Instant.parse("2026-11-22T08:00:00Z");
        Instant closesAt = Instant.parse("2027-01-15T11:00:00Z");
        var published = new AcceptanceWindow(true, opensAt, closesAt);
        var draft = new AcceptanceWindow(false, opensAt, closesAt);

        refused(published, opensAt.minusNanos(1000), "call-not-open");
        assertThatCode(() -> published.require(opensAt)).doesNotThrowAnyException();
        assertThatCode(() -> published.requireNotOver(opensAt.minusSeconds(60))).doesNotThrowAnyException();
        refused(draft, opensAt, "call-not-open");
    }

    /** On 29 March 2026 two o'clock does not come: noon is an hour earlier than the day before. */
    @Test
    void closesAtNoonOfItalyOnTheSundayOfSpring() {
        var window = closing(noonInItaly(LocalDate.of(2026, 3, 29)));

        assertThatCode(() -> window.require(Instant.parse("2026-03-29T09:59:59.999999Z")))
                .doesNotThrowAnyException();
        refused(window, Instant.parse("2026-03-29T10:00:00Z"), "call-closed");
        assertThat(AcceptanceWindow.shown(window.closesAt()).getHour()).isEqualTo(12);
    }

    /** On 25 October 2026 two o'clock comes twice: noon is an hour later than the day before. */
    @Test
    void closesAtNoonOfItalyOnTheSundayOfAutumn() {
        var window = closing(noonInItaly(LocalDate.of(2026, 10, 25)));

        assertThatCode(() -> window.require(Instant.parse("2026-10-25T10:59:59.999999Z")))
                .doesNotThrowAnyException();
        refused(window, Instant.parse("2026-10-25T11:00:00Z"), "call-closed");
    }

    /** Half past two of that night is two instants, and a call closes at one of them. */
    @Test
    void knowsWhichOfTheTwoHalfPastTwosItClosesAt() {
        LocalDateTime night = LocalDateTime.of(2026, 10, 25, 2, 30);
        Instant first = night.toInstant(ZoneOffset.ofHours(2));
        Instant second = night.toInstant(ZoneOffset.ofHours(1));

        refused(closing(first), second, "call-closed");
        assertThatCode(() -> closing(second).require(first)).doesNotThrowAnyException();
    }

    @Test
    void countsTheDaysOfTheAnswerInItaly() {
        assertThat(closing(Instant.parse("2026-10-24T22:30:00Z")).answerBy(90)).isEqualTo(LocalDate.of(2027, 1, 23));
        assertThat(closing(noonInItaly(LocalDate.of(2026, 3, 28))).answerBy(1)).isEqualTo(LocalDate.of(2026, 3, 29));
    }

    private static Instant noonInItaly(LocalDate day) {
        return ZonedDateTime.of(day.atTime(12, 0), AcceptanceWindow.ROME).toInstant();
    }

    private static AcceptanceWindow closing(Instant closesAt) {
        return new AcceptanceWindow(true, Instant.parse("2020-01-01T00:00:00Z"), closesAt);
    }

    private static void refused(AcceptanceWindow window, Instant at, String code) {
        assertThatThrownBy(() -> window.require(at))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
