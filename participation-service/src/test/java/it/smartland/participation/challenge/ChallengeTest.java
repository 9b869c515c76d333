package it.smartland.participation.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.contracts.Area;
import it.smartland.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChallengeTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** The last Sunday of October, when 02:30 comes twice in Rome: it closes at the second. */
    private static final Instant CLOSES = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ROME)
            .withLaterOffsetAtOverlap()
            .toInstant();

    private static final Instant DRAFTED = CLOSES.minus(Duration.ofDays(10));

    private final Challenge draft =
            Challenge.draft(UUID.randomUUID(), "016092", terms(DRAFTED, CLOSES, false), DRAFTED);
    private final Challenge open = draft.movedTo(ChallengeStatus.OPEN, null, DRAFTED.plusSeconds(60));

    @Test
    void goesOneStepAtATimeAndNeverBack() {
        for (ChallengeStatus from : ChallengeStatus.values()) {
            for (ChallengeStatus to : ChallengeStatus.values()) {
                assertThat(from.canBecome(to)).isEqualTo(to.ordinal() - from.ordinal() == 1);
            }
        }
        refuses("illegal-transition", () -> draft.movedTo(ChallengeStatus.CLOSED, null, DRAFTED));
    }

    @Test
    void neverOpensBeforeItWasOpened() {
        assertThat(open.terms().opensAt()).isEqualTo(DRAFTED.plusSeconds(60));
    }

    @Test
    void opensAtTheLaterInstantItsOwnerChose() {
        Instant chosen = DRAFTED.plus(Duration.ofDays(2));
        Challenge later = Challenge.draft(UUID.randomUUID(), "016092", terms(chosen, CLOSES, false), DRAFTED)
                .movedTo(ChallengeStatus.OPEN, null, DRAFTED);

        refuses("challenge-not-open", () -> later.window().require(Activity.CREATE, chosen.minusMillis(1)));
        later.window().require(Activity.CREATE, chosen);
    }

    @Test
    void isNotOpenedAfterItWouldHaveClosed() {
        refuses("closes-in-the-past", () -> draft.movedTo(ChallengeStatus.OPEN, null, CLOSES));
    }

    @Test
    void takesInEverythingUntilTheMillisecondBeforeTheSecondHalfPastTwo() {
        open.window().require(Activity.CREATE, CLOSES.minusMillis(1));
        open.window().require(Activity.CREATE, CLOSES.minus(Duration.ofHours(1)));

        refuses("challenge-closed", () -> open.window().require(Activity.CREATE, CLOSES));
        refuses("challenge-closed", () -> open.window().require(Activity.CREATE, CLOSES.plusMillis(1)));
    }

    @Test
    void isClosedByTheClockFromItsClosingInstantOn() {
        assertThat(open.settledAt(CLOSES.minusMillis(1))).isEqualTo(open);

        Challenge over = open.settledAt(CLOSES.plus(Duration.ofDays(3)));

        assertThat(over.status()).isEqualTo(ChallengeStatus.CLOSED);
        assertThat(over.closedAt()).isEqualTo(CLOSES);
        assertThat(over.version()).isEqualTo(open.version() + 1);
        assertThat(over.settledAt(CLOSES.plusSeconds(1))).isEqualTo(over);
    }

    @Test
    void takesInNothingFromTheInstantItsOwnerClosedIt() {
        Instant early = CLOSES.minus(Duration.ofDays(1));
        Challenge closed = open.movedTo(ChallengeStatus.CLOSED, "Abbiamo scelto", early);

        closed.window().require(Activity.CREATE, early.minusMillis(1));
        refuses("challenge-closed", () -> closed.window().require(Activity.CREATE, early));
        assertThat(closed.statusReason()).isEqualTo("Abbiamo scelto");
    }

    @Test
    void keepsTheRulesUnderWhichPeopleTakePart() {
        Instant now = DRAFTED.plus(Duration.ofDays(1));

        refuses("rules-fixed-at-opening", () -> open.revised(terms(open.terms().opensAt(), CLOSES, true), now));
        refuses("rules-fixed-at-opening", () -> open.revised(terms(now, CLOSES, false), now));
        assertThat(draft.revised(terms(now, CLOSES, true), now).terms().hiddenTallies())
                .isTrue();
    }

    @Test
    void isPutOffOnlyLaterAndOnlyWhileOpen() {
        Instant later = CLOSES.plus(Duration.ofDays(7));
        Instant last = CLOSES.minusMillis(1);

        Challenge extended = open.extendedTo(later, "Neve", last);

        assertThat(extended.terms().closesAt()).isEqualTo(later);
        assertThat(extended.extensionReason()).isEqualTo("Neve");
        extended.window().require(Activity.CREATE, CLOSES);
        refuses("only-later", () -> open.extendedTo(CLOSES, "Neve", last));
        refuses("only-later", () -> open.extendedTo(CLOSES.minusMillis(1), "Neve", last));
        refuses("challenge-not-open", () -> draft.extendedTo(later, "Neve", last));
        refuses("challenge-closed", () -> open.settledAt(CLOSES).extendedTo(later, "Neve", CLOSES));
        refuses("closing-only-extended", () -> open.revised(terms(open.terms().opensAt(), later, false), last));
    }

    @Test
    void hidesItsTalliesUntilItIsClosed() {
        Challenge hidden = Challenge.draft(UUID.randomUUID(), "016092", terms(DRAFTED, CLOSES, true), DRAFTED)
                .movedTo(ChallengeStatus.OPEN, null, DRAFTED);

        assertThat(open.tallyShown()).isTrue();
        assertThat(hidden.tallyShown()).isFalse();
        assertThat(hidden.settledAt(CLOSES).tallyShown()).isTrue();
    }

    private static ChallengeTerms terms(Instant opensAt, Instant closesAt, boolean hidden) {
        return new ChallengeTerms(
                "Titolo",
                "Descrizione",
                null,
                Area.SOCIAL,
                Eligibility.everybody(),
                opensAt,
                closesAt,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                hidden,
                false);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
