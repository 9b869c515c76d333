package it.smartland.acceptance.suite;

import it.smartland.servers.MailSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters that the suite has sent, as a mail server has taken them. */
public final class Letters {

    private final Path folder;

    Letters(Path folder) {
        this.folder = folder;
    }

    /** All to an address, the first first. */
    public List<Letter> to(String address) {
        return MailSink.lettersIn(folder).stream()
                .map(Letter::of)
                .filter(letter -> letter.header("To").filter(address::equals).isPresent())
                .toList();
    }

    /** One letter, as it came over the wire. */
    public record Letter(String head) {

        static Letter of(Path file) {
            try {
                String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
                return new Letter(whole.substring(0, whole.indexOf("\r\n\r\n")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What a header says, its lines put together. */
        public Optional<String> header(String name) {
            Matcher found = Pattern.compile("(?mi)^" + Pattern.quote(name) + ":[ \t]*(.*(?:\r\n[ \t].*)*)")
                    .matcher(head);
            return found.find()
                    ? Optional.of(found.group(1).replaceAll("\r\n[ \t]+", " ").strip())
                    : Optional.empty();
        }
    }
}
