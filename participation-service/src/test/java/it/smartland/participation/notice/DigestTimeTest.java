package it.smartland.participation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:59:59.999Z, 2026-11-23T06:00:00Z",
        "2026-11-23T06:00:00Z, 2026-11-24T06:00:00Z",
        "2027-03-27T12:00:00Z, 2027-03-28T05:00:00Z",
        "2027-10-30T12:00:00Z, 2027-10-31T06:00:00Z",
    })
    void isSevenInTheMorningOnRomesClock(Instant now, Instant next) {
        assertThat(DigestTime.after(now)).isEqualTo(next);
    }
}
