package it.smartland.local;

import it.smartland.local.ManagedProjections.Standing;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Makes the projections of a service anew from the beginning of their topics, one after the other; it stays open. */
record Rebuild(StackConfig config, List<String> subjects, PrintStream out) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    int run() {
        if (subjects.isEmpty() || subjects.size() > 2) {
            throw new StackException(
                    "rebuild needs a service and perhaps one of its projections: see ./smartland help.");
        }
        var service = subjects.getFirst();
        var projections = new ManagedProjections(config.ports(), service);
        for (var name : chosen(projections, service)) {
            var begun = Instant.now();
            long rows = rebuild(projections, name);
            double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            out.printf(Locale.ROOT, "%s %s: %d rows in %.1f s%n", service, name, rows, seconds);
        }
        return 0;
    }

    private List<String> chosen(ManagedProjections projections, String service) {
        var names = projections.all().stream().map(Standing::name).sorted().toList();
        if (subjects.size() == 1) {
            return names;
        }
        var name = subjects.getLast();
        if (!names.contains(name)) {
            throw new StackException(
                    "There is no projection " + name + " in " + service + ", only " + String.join(", ", names) + ".");
        }
        return List.of(name);
    }

    private static long rebuild(ManagedProjections projections, String name) {
        projections.begin(name);
        while (true) {
            var standing = projections.named(name);
            if (!standing.isBeingRebuilt()) {
                return standing.rows();
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted: the rebuild goes on without you; see ./smartland rebuild.");
        }
    }
}
