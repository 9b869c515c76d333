package it.smartland.observatory.series;

import it.smartland.contracts.observatory.Frequency;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span of time that a value speaks of, written as in SDMX: {@code 2024}, {@code 2024-S1}, {@code 2024-Q1},
 * {@code 2024-06}, {@code 2024-W09}, {@code 2024-06-09}.
 *
 * @param kind how long it is: {@code A}, {@code S}, {@code Q}, {@code M}, {@code W} or {@code D}
 */
public record Period(String code, Frequency kind, LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern FORM =
            Pattern.compile("(?<year>(1[89]|20|21)\\d\\d)(-(S(?<half>[12])|Q(?<quarter>[1-4])|W(?<week>\\d\\d)"
                    + "|(?<month>\\d\\d)(-(?<day>\\d\\d))?))?");

    /** The period of this code, or nothing where there is none. */
    public static Optional<Period> of(@Nullable String code) {
        Matcher form = FORM.matcher(code == null ? "" : code.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period read(Matcher form) {
        int year = Integer.parseInt(form.group("year"));
        if (form.group("half") != null) {
            return months(form, Frequency.S, year, number(form, "half") * 6 - 5, 6);
        }
        if (form.group("quarter") != null) {
            return months(form, Frequency.Q, year, number(form, "quarter") * 3 - 2, 3);
        }
        if (form.group("week") != null) {
            return week(form.group(), year, number(form, "week"));
        }
        if (form.group("day") != null) {
            LocalDate day = LocalDate.of(year, number(form, "month"), number(form, "day"));
            return new Period(form.group(), Frequency.D, day, day);
        }
        return form.group("month") != null
                ? months(form, Frequency.M, year, number(form, "month"), 1)
                : months(form, Frequency.A, year, 1, 12);
    }

    private static Period months(Matcher form, Frequency kind, int year, int first, int count) {
        YearMonth begin = YearMonth.of(year, first);
        return new Period(
                form.group(), kind, begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Period week(String code, int year, int week) {
        // The fourth of January always lies in the first week of its year.
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        if (week == 0 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("no week " + code);
        }
        return new Period(code, Frequency.W, monday, monday.plusDays(6));
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    /** Whether values of that frequency speak of such periods; at no fixed interval, of any. */
    public boolean fits(@Nullable Frequency frequency) {
        return switch (frequency) {
            case null -> true;
            case I -> true;
            case A, A2, A3, A5, A10 -> kind == Frequency.A;
            case S, Q, M, W, D -> kind == frequency;
        };
    }
}
