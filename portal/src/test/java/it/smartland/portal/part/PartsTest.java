package it.smartland.portal.part;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import it.smartland.portal.site.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    /** The files under target/gallery are for looking at with a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void standInEveryLanguage(String language) {
        Gallery.pages(SampleSite.signedIn(Locale.of(language), "/challenges")).forEach((name, page) -> {
            String html = rendered(page);
            write(name + "_" + language, html);

            assertThat(html)
                    .contains(
                            "<html lang=\"" + language + "\">",
                            "<main id=\"contenuto\"",
                            "data-element=\"legal-notes\"")
                    .containsOnlyOnce("<h1>");
        });
    }

    @Test
    void tieEveryFaultToItsField() {
        String html = rendered(Gallery.page(SampleSite.anonymous("/sfide/1")));

        assertThat(html)
                .contains("<a href=\"#title\">Titolo: Il titolo è troppo corto")
                .contains("aria-invalid=\"true\" aria-describedby=\"title-hint title-fault\"")
                .contains("id=\"title-fault\"", "id=\"title-hint\"");
    }

    @Test
    void keepTheFieldsOfTwoFormsOnOnePageApart() {
        String html = rendered(Gallery.page(SampleSite.anonymous("/sfide/1")));
        List<String> ids = Pattern.compile("\\sid=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids).contains("blank-stars", "rated-stars").doesNotHaveDuplicates();
    }

    @Test
    void markTheSectionThePageLiesIn() {
        assertThat(rendered(Gallery.page(SampleSite.anonymous("/challenges/1"))))
                .contains("href=\"/challenges\" aria-current=\"true\"")
                .contains("href=\"/calls\">");
    }

    private static String rendered(JteModel page) {
        StringOutput html = new StringOutput();
        page.render(html);
        return html.toString();
    }

    private static void write(String name, String html) {
        try {
            Files.writeString(Files.createDirectories(Path.of("target/gallery")).resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
