package it.smartland.benchmarks;

import it.smartland.local.stack.ProcessStatus;
import it.smartland.local.stack.Stack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each process of the suite takes to start, and what it holds in memory. */
final class Processes {

    private static final double MEBI = 1024 * 1024;

    private final Stack stack;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Processes(Stack stack) {
        this.stack = stack;
    }

    /** Starts the stack on its data, each process told apart. */
    void start() {
        stack.start((name, took) -> seconds.put(name, took.toMillis() / 1000.0));
    }

    List<Figure> measure() {
        List<Figure> figures = new ArrayList<>();
        seconds.forEach((name, took) ->
                figures.add(new Figure("start: " + name, "beside the others", took, "s", null, null, Map.of())));
        for (ProcessStatus process : stack.status()) {
            double mebi = process.memoryBytes().orElse(0) / MEBI;
            figures.add(new Figure(
                    "resident memory: " + process.name(), "after the load", mebi, "MiB", null, null, Map.of()));
        }
        return figures;
    }
}
