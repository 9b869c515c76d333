package it.smartland.portal.site;

import gg.jte.Content;
import it.smartland.portal.asset.Assets;
import it.smartland.portal.words.Formats;
import it.smartland.portal.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page stands in: language, navigation, the reader, the address. Handlers take it as an argument and hand it
 * to their template.
 *
 * @param viewer the logged-in person, or nobody
 * @param path path of the page, without its query
 * @param query raw query of the page, or nothing
 */
public record Site(
        Words words,
        Navigation navigation,
        Assets assets,
        @Nullable Viewer viewer,
        String path,
        @Nullable String query) {

    public Locale locale() {
        return words.locale();
    }

    public Formats formats() {
        return words.formats();
    }

    /** A text that may hold markup; arguments are escaped, numbers written as in the reader's language. */
    public Content text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A text as plain characters. */
    public String word(String key, Object... arguments) {
        return words.word(key, arguments);
    }

    /** The text {@code key.one} or {@code key.other}. */
    public String count(String key, long number) {
        return words.count(key, number);
    }

    /** The address of one of the portal's own files. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** The address of the page as asked for, with its query. */
    public String address() {
        return query == null ? path : path + "?" + query;
    }

    public boolean signedIn() {
        return viewer != null;
    }
}
