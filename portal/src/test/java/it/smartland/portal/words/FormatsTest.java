package it.smartland.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.site.SampleSite;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats italian = new Formats(Locale.ITALIAN, SampleSite.CLOCK);
    private final Formats english = new Formats(Locale.ENGLISH, SampleSite.CLOCK);

    @Test
    void writesNumbersAsItaliansDo() {
        assertThat(italian.number(1_106_303)).isEqualTo("1.106.303");
        assertThat(italian.number(2755.7)).isEqualTo("2.755,7");
        assertThat(italian.number(3.66, 1)).isEqualTo("3,7");
        assertThat(italian.percent(46.31)).isEqualTo("46,3\u00a0%");
    }

    @Test
    void writesAmountsWithCentsOnlyWhereThereAreSome() {
        assertThat(italian.euro(new BigDecimal("25576.00"))).isEqualTo("25.576\u00a0€");
        assertThat(italian.euro(new BigDecimal("8000.5"))).isEqualTo("8.000,50\u00a0€");
    }

    @Test
    void writesNumbersForEnglishReadersTheirWay() {
        assertThat(english.number(1_106_303)).isEqualTo("1,106,303");
    }

    @Test
    void writesDaysAndInstantsOnRomesClock() {
        Instant lateInTheEvening = Instant.parse("2026-11-22T23:30:00Z");

        assertThat(italian.date(LocalDate.of(2026, 11, 22))).isEqualTo("22 novembre 2026");
        assertThat(italian.date(lateInTheEvening)).isEqualTo("23 novembre 2026");
        assertThat(italian.dateTime(lateInTheEvening)).isEqualTo("23 novembre 2026, ore 00:30");
        assertThat(italian.shortDate(lateInTheEvening)).isEqualTo("23 nov 2026");
        assertThat(english.date(lateInTheEvening)).isEqualTo("23 November 2026");
        assertThat(italian.machine(lateInTheEvening)).isEqualTo("2026-11-23T00:30+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T22:59:00Z, oggi, today",
        "2026-11-22T23:01:00Z, domani, tomorrow",
        "2026-11-25T10:00:00Z, tra 3 giorni, in 3 days",
        "2026-11-21T10:00:00Z, ieri, yesterday",
        "2026-11-12T10:00:00Z, 10 giorni fa, 10 days ago",
        "2027-03-01T10:00:00Z, 1 marzo 2027, 1 March 2027"
    })
    void countsCalendarDays(Instant instant, String inItalian, String inEnglish) {
        assertThat(italian.relative(instant)).isEqualTo(inItalian);
        assertThat(english.relative(instant)).isEqualTo(inEnglish);
    }
}
