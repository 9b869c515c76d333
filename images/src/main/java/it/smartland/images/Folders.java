package it.smartland.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders that become an image's layers. */
final class Folders {

    /** The time of every file in an image, so that the same content is the same layer whenever it was built. */
    static final Instant TIME = Instant.ofEpochSecond(1);

    private Folders() {}

    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : contents(folder).reversed()) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    /** The AOT cache remembers each jar's time, and Java's own: they must have it before they are learnt from. */
    static void date(Path folder) throws IOException {
        for (var path : contents(folder)) {
            Files.setLastModifiedTime(path, FileTime.from(TIME));
        }
    }

    /** The folder and all in it, each before what it holds. */
    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
