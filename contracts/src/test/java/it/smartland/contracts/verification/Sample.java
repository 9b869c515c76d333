package it.smartland.contracts.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One kept example of an event's body; an old one is never edited, so that today's schema is held to it. */
record Sample(String eventType, Path file) {

    private static final Path ROOT = Path.of("src/test/resources/samples");

    static List<Sample> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Sample::at)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String body() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code samples/<service>/<happening>/<name>.json}. */
    private static Sample at(Path file) {
        Path path = ROOT.relativize(file);
        return new Sample("it.smartland." + path.getName(0) + "." + path.getName(1), file);
    }
}
