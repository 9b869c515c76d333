package it.smartland.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.act.RomeTime.Reading;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomeTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-15T12:00, , 2027-01-15T11:00:00Z",
        "2027-07-15T12:00, , 2027-07-15T10:00:00Z",
        "2027-03-28T01:59, , 2027-03-28T00:59:00Z",
        "2027-03-28T03:00, , 2027-03-28T01:00:00Z",
        "2027-10-31T02:30, FIRST, 2027-10-31T00:30:00Z",
        "2027-10-31T02:30, SECOND, 2027-10-31T01:30:00Z",
        "2027-10-31T03:00, FIRST, 2027-10-31T02:00:00Z",
    })
    void readsTheClockOfRome(String typed, String which, Instant instant) {
        assertThat(RomeTime.of(typed, which)).isEqualTo(new RomeTime(Reading.READ, instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T02:00, SKIPPED",
        "2027-03-28T02:59, SKIPPED",
        "2027-10-31T02:00, TWICE",
        "2027-10-31T02:59, TWICE",
        "domani, UNREADABLE",
        "'  ', EMPTY"
    })
    void guessesAtNoHourThatIsMissingOrThereTwice(String typed, Reading reading) {
        assertThat(RomeTime.of(typed, null)).isEqualTo(new RomeTime(reading, null));
    }

    @Test
    void asksWhichOnlyWhereThereAreTwo() {
        assertThat(RomeTime.comesTwice("2027-10-31T02:30")).isTrue();
        assertThat(RomeTime.comesTwice("2027-10-31T03:00")).isFalse();
        assertThat(RomeTime.comesTwice("")).isFalse();
    }
}
