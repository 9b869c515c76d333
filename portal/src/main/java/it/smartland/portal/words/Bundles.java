package it.smartland.portal.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts of the portal in every language: the files {@code words/<subject>_<language>.properties} taken together. */
public final class Bundles {

    private final Words italian;
    private final Map<Locale, Words> words;

    private Bundles(Words italian, Map<Locale, Words> words) {
        this.italian = italian;
        this.words = words;
    }

    /** Reads every bundle of the class path; a key written in two files of one language is a mistake. */
    public static Bundles load(Clock clock) {
        Map<Locale, Words> words = Languages.ALL.stream().collect(Collectors.toMap(l -> l, l -> words(l, clock)));
        return new Bundles(words(Languages.ITALIAN, clock), words);
    }

    /** The texts in this language, or in Italian where the portal does not speak it. */
    public Words in(@Nullable Locale locale) {
        return words.getOrDefault(Languages.closest(locale), italian);
    }

    private static Words words(Locale language, Clock clock) {
        return new Words(new Formats(language, clock), texts(language));
    }

    private static Map<String, String> texts(Locale language) {
        String pattern = "classpath*:words/*_" + language.getLanguage() + ".properties";
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                add(file, texts);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The texts of the portal cannot be read", e);
        }
        return Map.copyOf(texts);
    }

    private static void add(Resource file, Map<String, String> texts) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (texts.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("Two files hold the text " + key + ", one is " + file.getFilename());
            }
        }
    }
}
