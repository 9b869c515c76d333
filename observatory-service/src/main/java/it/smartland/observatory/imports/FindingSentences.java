package it.smartland.observatory.imports;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a finding means and what to do about it, in the reader's language. */
@Component
class FindingSentences {

    private static final ResourceBundle.Control AS_NAMED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle italian = ResourceBundle.getBundle("findings", Locale.ITALIAN, AS_NAMED);
    private final ResourceBundle english = ResourceBundle.getBundle("findings", Locale.ENGLISH, AS_NAMED);

    String of(Finding finding, Locale language) {
        return (language.equals(Locale.ENGLISH) ? english : italian).getString(finding.code());
    }

    /** Italian unless English is preferred. */
    static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ITALIAN;
        }
        try {
            Locale found =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.ITALIAN, Locale.ENGLISH));
            return found == null ? Locale.ITALIAN : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ITALIAN;
        }
    }
}
