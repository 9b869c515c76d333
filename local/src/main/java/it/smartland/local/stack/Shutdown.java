package it.smartland.local.stack;

import java.time.Duration;
import java.util.List;

/** Stops parts one after the other, in the order given. */
record Shutdown(List<Part> parts, Progress progress) {

    void run() {
        parts.stream().filter(part -> part.process().isRunning()).forEach(this::stop);
    }

    private void stop(Part part) {
        long since = System.nanoTime();
        part.stop();
        progress.done(part.title(), Duration.ofNanos(System.nanoTime() - since));
    }
}
