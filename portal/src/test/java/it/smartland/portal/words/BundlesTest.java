package it.smartland.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.Sources;
import it.smartland.portal.part.LoopStep;
import it.smartland.portal.site.SampleSite;
import it.smartland.portal.site.Section;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:site|words)(?:\\(\\))?\\s*\\.(?:text|word|lookup)\\(\\s*\"([a-z0-9_.-]+)\"\\s*[,)]");
    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:site|words)(?:\\(\\))?\\s*\\.count\\(\\s*\"([a-z0-9_.-]+)\"\\s*,");
    private static final Pattern BEGUN = Pattern.compile(
            "\\b(?:site|words)(?:\\(\\))?\\s*\\.(?:text|word|lookup|count)\\(\\s*\"([a-z0-9_.-]+)\"\\s*\\+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    private final Bundles bundles = Bundles.load(SampleSite.CLOCK);
    private final Words italian = bundles.in(Locale.ITALIAN);
    private final Words english = bundles.in(Locale.ENGLISH);

    @Test
    void sayTheSameThingsInBothLanguages() {
        assertThat(new TreeSet<>(english.keys())).isEqualTo(new TreeSet<>(italian.keys()));
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        assertThat(italian.keys())
                .allSatisfy(key -> assertThat(arguments(english, key)).isEqualTo(arguments(italian, key)));
    }

    @Test
    void leaveNoTextEmpty() {
        assertThat(Stream.of(italian, english))
                .allSatisfy(words -> assertThat(words.keys())
                        .noneMatch(key -> words.lookup(key).isBlank()));
    }

    @Test
    void holdEveryTextThatPagesAskFor() {
        Collection<String> known = italian.keys();

        assertThat(asked(WHOLE))
                .contains("shell.login")
                .filteredOn(key -> !known.contains(key))
                .isEmpty();
        assertThat(asked(COUNTED))
                .contains("part.stars.count")
                .filteredOn(key -> !known.contains(key + ".one") || !known.contains(key + ".other"))
                .isEmpty();
        assertThat(asked(BEGUN))
                .contains("error.")
                .filteredOn(begin -> known.stream().noneMatch(key -> key.startsWith(begin)))
                .isEmpty();
    }

    @Test
    void nameEverySectionAndStep() {
        assertThat(italian.keys())
                .containsAll(Arrays.stream(Section.values()).map(Section::key).toList());
        assertThat(italian.keys())
                .containsAll(Arrays.stream(LoopStep.values()).map(LoopStep::key).toList());
    }

    private static Set<String> asked(Pattern pattern) {
        return Stream.concat(Sources.templates().values().stream(), Sources.java().values().stream())
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> arguments(Words words, String key) {
        return ARGUMENT.matcher(words.lookup(key))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
