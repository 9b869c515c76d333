package it.smartland.portal.part;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import it.smartland.portal.site.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    /** The files under target/gallery are for looking at with a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void rendersEveryPartInEveryLanguage(String language) throws IOException {
        StringOutput html = new StringOutput();
        Gallery.page(SampleSite.signedIn(Locale.of(language), "/challenges")).render(html);
        Path file = Path.of("target/gallery/parts_" + language + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html.toString());

        assertThat(html.toString()).contains("<html lang=\"" + language + "\">").doesNotContain(" style=", "<script>");
    }
}
