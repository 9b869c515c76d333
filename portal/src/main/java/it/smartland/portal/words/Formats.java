package it.smartland.portal.words;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, amounts and dates as they are written in one language, always on Rome's clock. */
public final class Formats {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Pattern SCALE = Pattern.compile("\\d+-\\d+");
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Locale language;
    private final Locale region;
    private final Clock clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter second;

    public Formats(Locale language, Clock clock) {
        this.language = language;
        this.region = Locale.of(language.getLanguage(), italian(language) ? "IT" : "IE");
        this.clock = clock;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", region).withZone(ROME);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", region).withZone(ROME);
        this.minute = DateTimeFormatter.ofPattern(
                        italian(language) ? "d MMMM uuuu, 'ore' HH:mm" : "d MMMM uuuu, HH:mm", region)
                .withZone(ROME);
        this.second = DateTimeFormatter.ofPattern(
                        italian(language) ? "d MMMM uuuu, 'ore' HH:mm:ss" : "d MMMM uuuu, HH:mm:ss", region)
                .withZone(ROME);
    }

    public Locale locale() {
        return language;
    }

    /** Names in the order in which people look for them. */
    public Comparator<Object> alphabet() {
        return Collator.getInstance(language);
    }

    /** 1.106.303; fractions with at most two digits. */
    public String number(Number value) {
        NumberFormat format = NumberFormat.getNumberInstance(region);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A number with exactly so many digits after the comma: 3,7. */
    public String number(Number value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(region);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** 46,3 %, of a value already in hundredths. */
    public String percent(Number hundredths) {
        return number(hundredths, 1) + "\u00a0%";
    }

    /** 25.576 €, with cents only where there are some. */
    public String euro(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return number(amount, whole ? 0 : 2) + "\u00a0" + EURO.getSymbol(region);
    }

    /** A value in its unit: 25.576 €, 46,3 %, 12 enti; of a scale such as 1-10 the value alone. */
    public String measure(BigDecimal value, @Nullable String unit) {
        if (unit == null || SCALE.matcher(unit).matches()) {
            return number(value);
        }
        return switch (unit) {
            case "EUR" -> euro(value);
            case "%" -> percent(value);
            default -> number(value) + "\u00a0" + unit;
        };
    }

    /** 22 novembre 2026. */
    public String date(TemporalAccessor date) {
        return day.format(date);
    }

    /** 22 nov 2026. */
    public String shortDate(TemporalAccessor date) {
        return shortDay.format(date);
    }

    /** 22 novembre 2026, ore 18:30. */
    public String dateTime(TemporalAccessor instant) {
        return minute.format(instant);
    }

    /** 22 novembre 2026, ore 18:30:05: where the second counts. */
    public String dateTimeToTheSecond(Instant instant) {
        return second.format(instant);
    }

    /** The machine's form for the attribute {@code datetime}. */
    public String machine(Instant instant) {
        return instant.atZone(ROME)
                .truncatedTo(ChronoUnit.SECONDS)
                .toOffsetDateTime()
                .toString();
    }

    /** Calendar days in Rome from today to that instant; negative when past. */
    public long daysTo(Instant instant) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(ROME)), LocalDate.ofInstant(instant, ROME));
    }

    /** "tra 3 giorni", "domani", "oggi", "ieri", "3 giorni fa"; beyond sixty days the date itself. */
    public String relative(Instant instant) {
        long days = daysTo(instant);
        if (Math.abs(days) > 60) {
            return date(instant);
        }
        return switch ((int) days) {
            case 0 -> italian(language) ? "oggi" : "today";
            case 1 -> italian(language) ? "domani" : "tomorrow";
            case -1 -> italian(language) ? "ieri" : "yesterday";
            default -> days > 0 ? ahead(days) : ago(-days);
        };
    }

    private String ahead(long days) {
        return italian(language) ? "tra " + days + " giorni" : "in " + days + " days";
    }

    private String ago(long days) {
        return italian(language) ? days + " giorni fa" : days + " days ago";
    }

    private static boolean italian(Locale locale) {
        return locale.getLanguage().equals("it");
    }
}
