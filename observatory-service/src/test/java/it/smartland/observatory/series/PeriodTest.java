package it.smartland.observatory.series;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.observatory.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, A, 2024-01-01, 2024-12-31",
        "2024-S2, S, 2024-07-01, 2024-12-31",
        "2024-Q1, Q, 2024-01-01, 2024-03-31",
        "2024-02, M, 2024-02-01, 2024-02-29",
        "2024-02-29, D, 2024-02-29, 2024-02-29",
        "2021-W01, W, 2021-01-04, 2021-01-10",
        "2020-W53, W, 2020-12-28, 2021-01-03",
    })
    void spansItsDays(String code, Frequency kind, String first, String last) {
        Period period = Period.of(code).orElseThrow();

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.firstDay()).hasToString(first);
        assertThat(period.lastDay()).hasToString(last);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"24", "1750", "2024-S3", "2024-Q5", "2024-13", "2023-02-29", "2024-W00", "2021-W53", "06/2024"})
    void isNoneWhereTheCalendarHasNone(String code) {
        assertThat(Period.of(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, A5, true",
        "2024, A, true",
        "2024, M, false",
        "2024-06, M, true",
        "2024-06, I, true",
        "2024-06, A, false"
    })
    void fitsTheFrequencyOfItsIndicator(String code, Frequency frequency, boolean fits) {
        assertThat(Period.of(code).orElseThrow().fits(frequency)).isEqualTo(fits);
    }
}
