package it.smartland.platform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What people read when something went wrong. All files of one name on the class path count, so that a service adds its
 * own codes; the first found, the service's, wins.
 */
final class Sentences {

    private final Map<Locale, Properties> byLanguage;

    Sentences(ClassLoader classes) {
        byLanguage = Map.of(
                Locale.ITALIAN, read("problems_it.properties", classes),
                Locale.ENGLISH, read("problems_en.properties", classes));
    }

    String title(Refusal refusal, Locale language) {
        return find("problems." + refusal.code() + ".title", refusal.arguments(), language)
                .or(() -> find("problems." + general(refusal) + ".title", List.of(), language))
                .orElse(refusal.code());
    }

    String detail(Refusal refusal, Locale language) {
        return find("problems." + refusal.code() + ".detail", refusal.arguments(), language)
                .orElseGet(() -> title(refusal, language));
    }

    String of(Fault fault, Locale language) {
        return find("faults." + fault.code(), fault.arguments(), language)
                .or(() -> find("faults.invalid", List.of(), language))
                .orElse(fault.code());
    }

    private Optional<String> find(String key, List<Object> arguments, Locale language) {
        String pattern = byLanguage.getOrDefault(language, new Properties()).getProperty(key);
        return Optional.ofNullable(pattern)
                .map(found -> new MessageFormat(found, language).format(arguments.toArray()));
    }

    private static String general(Refusal refusal) {
        return Refusals.codeOf(refusal.status().value());
    }

    private static Properties read(String name, ClassLoader classes) {
        try {
            List<URL> files = Collections.list(classes.getResources(name));
            Properties sentences = new Properties();
            for (URL file : files.reversed()) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    sentences.load(reader);
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException("The sentences of the problems cannot be read: " + name, e);
        }
    }
}
