package it.smartland.portal.act;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and instants as people type them; nothing for what is none. */
public final class Typed {

    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\u00a0\\u202f€%]");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}([.,]\\d{1,9})?");

    private Typed() {}

    /** 8.000,50 as people here write it, or 8000.50 as machines do. */
    public static @Nullable BigDecimal number(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String text = ORNAMENT.matcher(typed).replaceAll("");
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }

    /** A whole number that is not too large to be one. */
    public static @Nullable Integer whole(@Nullable String typed) {
        BigDecimal number = number(typed);
        return number == null || number.stripTrailingZeros().scale() > 0 || number.precision() > 9
                ? null
                : number.intValueExact();
    }

    /** The instant as the browser's own field sends it, on Rome's clock. */
    public static @Nullable Instant instant(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed).atZone(ROME).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** The number as a field shows it for being changed. */
    public static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
