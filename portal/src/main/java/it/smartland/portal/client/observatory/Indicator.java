package it.smartland.portal.client.observatory;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured on territories. What is still to be found out of a draft is null.
 *
 * @param theme code of the EU's vocabulary of data themes
 * @param periods those with values, the oldest first
 */
public record Indicator(
        String code,
        Name name,
        @Nullable String unit,
        @Nullable String source,
        @Nullable String licence,
        @Nullable String frequency,
        @Nullable String method,
        @Nullable Polarity polarity,
        String theme,
        List<String> periods) {

    /** Which way it is good. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE,
        NONE
    }

    /** What people call it, in both languages. */
    public record Name(String it, String en) {

        public String in(Locale language) {
            return language.getLanguage().equals("it") ? it : en;
        }
    }

    /** Address of its page. */
    public String path() {
        return path(code);
    }

    public static String path(String code) {
        return "/indicatori/" + code;
    }
}
