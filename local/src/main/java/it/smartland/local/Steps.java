package it.smartland.local;

import it.smartland.local.stack.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A line for each step as it ends, with its seconds. */
final class Steps implements Progress {

    private static final double MILLIS_PER_SECOND = 1000;

    private final PrintStream out;
    private final String outcome;
    private boolean none = true;

    Steps(PrintStream out, String outcome) {
        this.out = out;
        this.outcome = outcome;
    }

    @Override
    public synchronized void done(String step, Duration took) {
        none = false;
        out.printf(Locale.ROOT, "  %-14s %-8s %6.1f s%n", step, outcome, took.toMillis() / MILLIS_PER_SECOND);
    }

    synchronized boolean none() {
        return none;
    }
}
