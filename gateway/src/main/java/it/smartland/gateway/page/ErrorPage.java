package it.smartland.gateway.page;

import static java.util.Objects.requireNonNull;

import it.smartland.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.util.HtmlUtils;

/** One page without script, picture or any other file, in the reader's language. */
final class ErrorPage {

    private static final PropertyPlaceholderHelper PLACES = new PropertyPlaceholderHelper("${", "}");

    private final Map<Locale, ResourceBundle> words =
            Map.of(Locale.ITALIAN, wordsIn(Locale.ITALIAN), Locale.ENGLISH, wordsIn(Locale.ENGLISH));
    private final String style = resource("error.css");
    private final String html = resource("error.html");
    private final String policy;

    ErrorPage() {
        policy = "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    String policy() {
        return policy;
    }

    String of(Problem problem, @Nullable Locale wanted) {
        Locale language = wanted != null && wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ITALIAN;
        ResourceBundle spoken = requireNonNull(words.get(language));
        Map<String, String> values = Map.of(
                "language", language.getLanguage(),
                "style", style,
                "title", HtmlUtils.htmlEscape(problem.title()),
                "detail", HtmlUtils.htmlEscape(problem.detail()),
                "status", Integer.toString(problem.status()),
                "trace", HtmlUtils.htmlEscape(problem.traceId()),
                "suite", spoken.getString("suite"),
                "home", spoken.getString("home"),
                "code", spoken.getString("code"));
        return PLACES.replacePlaceholders(html, values::get);
    }

    private static ResourceBundle wordsIn(Locale language) {
        return ResourceBundle.getBundle("page.words", language);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(ErrorPage.class.getResourceAsStream("/page/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
