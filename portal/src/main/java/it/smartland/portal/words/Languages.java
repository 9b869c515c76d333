package it.smartland.portal.words;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the portal speaks. */
public final class Languages {

    public static final Locale ITALIAN = Locale.ITALIAN;
    public static final List<Locale> ALL = List.of(ITALIAN, Locale.ENGLISH);

    private Languages() {}

    /** The language of the portal that this locale asks for; Italian when the portal does not speak it. */
    public static Locale closest(@Nullable Locale locale) {
        return ALL.stream()
                .filter(l -> locale != null && l.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ITALIAN);
    }
}
