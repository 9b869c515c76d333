package it.smartland.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files a page is written in, for the tests that read them. */
public final class Sources {

    private Sources() {}

    public static Map<Path, String> templates() {
        return files(Path.of("src/main/jte"), ".jte");
    }

    public static Map<Path, String> java() {
        return files(Path.of("src/main/java"), ".java");
    }

    public static List<Path> under(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> files(Path folder, String ending) {
        Map<Path, String> files = new TreeMap<>();
        under(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .forEach(file -> files.put(file, read(file)));
        return files;
    }
}
