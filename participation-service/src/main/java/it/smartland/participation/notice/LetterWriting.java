package it.smartland.participation.notice;

import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes what is new as a mail: plain text, a line and a link for each. */
@Component
class LetterWriting {

    private static final ResourceBundle.Control ONLY_WHAT_IS_NAMED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final UnsubscribeLinks links;
    private final URI portal;
    private final Map<String, ResourceBundle> words;

    LetterWriting(UnsubscribeLinks links, @Value("${smartland.public-url}") URI portal) {
        this.links = links;
        this.portal = portal;
        // Read once at the start, off the event loops.
        this.words = Stream.of("it", "en")
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> ResourceBundle.getBundle("mail", Locale.of(language), ONLY_WHAT_IS_NAMED)));
    }

    Letter write(UUID id, String address, Preference to, List<Notice> news) {
        Locale language = to.language();
        URI unsubscribe = links.to(to.unsubscribe());
        String items = news.stream().map(notice -> item(notice, language)).collect(Collectors.joining("\n\n"));
        String text = say("letter", language, items, unsubscribe, portal.resolve("/area/notifiche/preferenze"));
        return new Letter(id, address, language, subject(news, language), text, unsubscribe);
    }

    private String subject(List<Notice> news, Locale language) {
        return news.size() == 1 ? line(news.getFirst(), language) : say("subject.many", language, news.size());
    }

    private String item(Notice notice, Locale language) {
        return line(notice, language) + "\n" + portal.resolve(notice.path());
    }

    private String line(Notice notice, Locale language) {
        return say("news." + notice.kind(), language, notice.title());
    }

    private String say(String key, Locale language, Object... arguments) {
        ResourceBundle bundle = words.getOrDefault(language.getLanguage(), words.get("it"));
        return new MessageFormat(Objects.requireNonNull(bundle).getString(key), language).format(arguments);
    }
}
