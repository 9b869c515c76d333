package it.smartland.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences = new Sentences(getClass().getClassLoader());

    @Test
    void sayTheSameThingsInBothLanguages() throws IOException {
        Properties italian = file("problems_it.properties");
        Properties english = file("problems_en.properties");
        assertThat(italian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(italian)
                .allSatisfy((key, sentence) -> assertThat((String) sentence)
                        .as("%s", key)
                        .isNotBlank()
                        // A straight apostrophe would swallow the figures of its sentence.
                        .doesNotContain("'"));
        assertThat(english)
                .allSatisfy((key, sentence) ->
                        assertThat((String) sentence).as("%s", key).isNotBlank().doesNotContain("'"));
    }

    @Test
    void coverEveryStatusThatIsTold() {
        IntStream.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 502, 503, 504)
                .forEach(status -> {
                    Refusal refusal = Refusal.of(status, Refusals.codeOf(status));
                    assertThat(sentences.title(refusal, Locale.ITALIAN)).isNotEqualTo(refusal.code());
                    assertThat(sentences.detail(refusal, Locale.ENGLISH)).endsWith(".");
                });
    }

    @Test
    void fallBackOnTheStatusForACodeOfNobody() {
        Refusal refusal = Refusal.of(409, "never-heard-of");
        assertThat(sentences.title(refusal, Locale.ENGLISH)).isEqualTo("In conflict with the current state");
    }

    @Test
    void nameTheFigures() {
        assertThat(sentences.of(new Fault("?limit", "range", 1, 100), Locale.ITALIAN))
                .isEqualTo("Deve essere un numero da 1 a 100.");
    }

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(SentencesTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
