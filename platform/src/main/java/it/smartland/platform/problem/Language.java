package it.smartland.platform.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The language a reader asks for; Italian unless English is preferred. */
final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.ITALIAN, Locale.ENGLISH);

    private Language() {}

    static Locale of(ServerHttpRequest request) {
        String wanted = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null || wanted.isBlank()) {
            return Locale.ITALIAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return found == null ? Locale.ITALIAN : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ITALIAN;
        }
    }
}
