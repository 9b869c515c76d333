package it.smartland.portal.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The reader's language: the one chosen on the site (a cookie), else the browser's, else Italian. */
final class PreferredLanguage implements LocaleContextResolver {

    static final String COOKIE = "lingua";

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        HttpCookie chosen = exchange.getRequest().getCookies().getFirst(COOKIE);
        Locale wanted = chosen != null ? Locale.forLanguageTag(chosen.getValue()) : accepted(exchange);
        return new SimpleLocaleContext(Languages.closest(wanted));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("The language is chosen at /lingua");
    }

    private static @Nullable Locale accepted(ServerWebExchange exchange) {
        try {
            return Locale.lookup(exchange.getRequest().getHeaders().getAcceptLanguage(), Languages.ALL);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
