package it.smartland.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.Sources;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private final Map<Path, String> templates = Sources.templates();

    /** The Content-Security-Policy forbids all of these; a browser would leave them out in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)<[^>]*\\sstyle\\s*=",
                "(?i)<style",
                "(?i)<[^>]*\\son[a-z]+\\s*=",
                "(?i)<script(?![^>]*\\ssrc=)",
                "(?i)javascript:"
            })
    void holdNothingThatThePolicyOfTheSiteForbids(String forbidden) {
        assertThat(templates).allSatisfy((file, text) -> assertThat(text).doesNotContainPattern(forbidden));
    }

    @Test
    void loadNothingFromElsewhere() {
        assertThat(templates)
                .allSatisfy((file, text) -> assertThat(text)
                        .doesNotContainPattern(
                                "(?i)<(link|script|img|iframe|source|use)[^>]*(href|src)=\"(https?:)?//"));
    }

    /** Escaping does not look into the address a form is sent to. */
    @Test
    void sendFormsToPathsOfThisSite() {
        assertThat(templates)
                .allSatisfy((file, text) -> assertThat(text).doesNotContainPattern("<form[^>]*action=\"(?!/|\\$\\{)"));
    }

    @Test
    void writeNothingUnescaped() {
        assertThat(templates).allSatisfy((file, text) -> assertThat(text).doesNotContain("$unsafe"));
    }
}
