package it.smartland.participation.notice;

import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be told.
 *
 * @param address where mail goes: the one that the login verified; null while none is wanted
 * @param language in which it is written, {@code it} or {@code en}
 */
record PreferenceView(MailChoice mail, @Nullable String address, String language) {

    static PreferenceView of(Preference preference) {
        return new PreferenceView(
                preference.mail(), preference.address(), preference.language().getLanguage());
    }

    /** Of somebody who never said. */
    static PreferenceView unsaid() {
        return new PreferenceView(MailChoice.NONE, null, "it");
    }
}
