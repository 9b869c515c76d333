package it.smartland.local;

import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Copies what the running stack keeps into a folder. */
record BackUp(StackConfig config, Path folder, PrintStream out) {

    int run() {
        long since = System.nanoTime();
        Stack.of(config).backUp(folder);
        out.printf(
                Locale.ROOT,
                "The backup is in %s, after %d s. It holds every password: keep it where nobody else reads.%n",
                folder,
                Duration.ofNanos(System.nanoTime() - since).toSeconds());
        return 0;
    }
}
