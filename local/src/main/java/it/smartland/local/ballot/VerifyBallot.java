package it.smartland.local.ballot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts a published ballot again and says whether it is what was signed.
 *
 * @param subject a file, or the id of a challenge of the running suite
 * @param here the folder from which a relative file counts
 * @param gateway the running suite, such as {@code http://localhost:8080}
 * @param key the public key one trusts; null for the one the suite publishes, or of a file the one that stands in it
 */
public record VerifyBallot(
        String subject, Path here, String gateway, @Nullable String key, PrintStream out) {

    private static final int TRUE = 0;
    private static final int FALSE = 1;
    private static final String CHALLENGE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** @return 0 when it is to be believed, 1 when not or when it cannot be read */
    public int run() {
        try {
            var file = here.resolve(subject);
            return subject.matches(CHALLENGE) && !Files.exists(file) ? published() : downloaded(file);
        } catch (IOException unreadable) {
            out.println("The ballot cannot be read: " + unreadable.getMessage() + ".");
            return FALSE;
        }
    }

    private int published() throws IOException {
        var suite = new PublishedBallots(gateway);
        var trusted = key == null ? suite.key() : key;
        try (BufferedReader file = suite.file(subject)) {
            return tell(Verification.ofAnything(file, trusted), trusted);
        }
    }

    private int downloaded(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return tell(Verification.ofAnything(lines, key), key);
        }
    }

    private int tell(Verification found, @Nullable String trusted) {
        out.printf("Challenge  %s%n", found.head().path("challenge").asString(""));
        out.printf(
                "Closed     %s, sealed %s%n",
                found.head().path("closedAt").asString(""),
                found.head().path("sealedAt").asString(""));
        out.printf(
                "Key        %s%s%n",
                found.key(), trusted == null ? " (as the file says: compare it, or give --key)" : "");
        out.printf("Root       %s%n", found.root());
        out.printf(
                Locale.ROOT,
                "Count      %d changes by %d voters, %d votes stand%n",
                found.count().entries(),
                found.count().voters(),
                found.count().votes());
        found.count().results().forEach((place, votes) -> out.printf(Locale.ROOT, "  %s: %d%n", place, votes));
        found.faults().forEach(fault -> out.println("FALSE      " + fault));
        if (found.faults().isEmpty()) {
            out.println("TRUE       Signature, root and count agree.");
        }
        return found.faults().isEmpty() ? TRUE : FALSE;
    }
}
