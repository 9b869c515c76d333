package it.smartland.local.stack;

import java.time.Duration;

/** Told of each step of a start or stop as it ends. */
@FunctionalInterface
public interface Progress {

    void done(String step, Duration took);

    static Progress silent() {
        return (step, took) -> {};
    }
}
