package it.smartland.portal.words;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The texts of the portal in one language; {@code {0}}, {@code {1}} stand for arguments, numbers are written as in that language. */
public final class Words implements LocalizationSupport {

    private final Formats formats;
    private final Map<String, String> texts;

    Words(Formats formats, Map<String, String> texts) {
        this.formats = formats;
        this.texts = texts;
    }

    public Locale locale() {
        return formats.locale();
    }

    public Formats formats() {
        return formats;
    }

    public Collection<String> keys() {
        return texts.keySet();
    }

    @Override
    public String lookup(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, Words.class.getName(), key);
        }
        return text;
    }

    /** The text as markup: tags in the bundle stay, arguments are escaped. */
    public Content text(String key, Object... arguments) {
        return localize(key, written(arguments));
    }

    /** The text as plain characters, for attributes and for parameters of type String. */
    public String word(String key, Object... arguments) {
        String text = lookup(key);
        Object[] written = written(arguments);
        for (int i = 0; i < written.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(written[i]));
        }
        return text;
    }

    /** The text {@code key.one} or {@code key.other}, with the number as its argument 0. */
    public String count(String key, long number) {
        return word(key + (number == 1 ? ".one" : ".other"), number);
    }

    private Object[] written(Object... arguments) {
        return Arrays.stream(arguments)
                .map(a -> a instanceof Number number ? formats.number(number) : a)
                .toArray();
    }
}
