package it.smartland.portal.sample;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page as a browser gets it; it is left under target/gallery too, for looking at. */
public final class Rendered {

    private static final Path GALLERY = Path.of("target/gallery");

    private Rendered() {}

    public static Document page(String name, JteModel model) {
        StringOutput html = new StringOutput();
        model.render(html);
        try {
            Files.createDirectories(GALLERY);
            Files.writeString(GALLERY.resolve(name + ".html"), html.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jsoup.parse(html.toString(), "http://localhost/");
    }
}
