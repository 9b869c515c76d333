package it.smartland.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The passwords and keys of one stack: made when first asked for, kept in one file that only its owner may read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private List<String> found;
    private final SortedMap<String, String> byName = new TreeMap<>();
    private final SecureRandom random = new SecureRandom();

    /** Reads the file when there is one, and writes nothing yet. */
    Secrets(Path file) {
        this.file = file;
        this.found = lines();
        for (var line : found) {
            int equals = line.indexOf('=');
            byName.put(line.substring(0, equals), line.substring(equals + 1));
        }
    }

    /** Letters and digits only, so that it needs no escape in SQL, JAAS, a URL or a shell. */
    synchronized String of(String name) {
        return byName.computeIfAbsent(name, made -> random());
    }

    /** Writes down what has been made since it was read. */
    synchronized void keep() {
        var there = lines();
        var now = byName.entrySet().stream()
                .map(secret -> secret.getKey() + "=" + secret.getValue())
                .toList();
        if (now.equals(there)) {
            return;
        }
        if (!there.isEmpty() && !there.equals(found)) {
            throw new StackException("Another ./smartland has written " + file + " meanwhile: try again.");
        }
        write(now);
        found = now;
    }

    private String random() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new StackException(
                    "The passwords in " + file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private void write(List<String> lines) {
        try {
            DataFolder.writePrivately(file, lines);
        } catch (IOException failed) {
            throw new StackException("The passwords cannot be written to " + file + ": " + failed.getMessage(), failed);
        }
    }
}
