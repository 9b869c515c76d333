package it.smartland.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A run's figures as a table for people and as JSON for comparing runs. */
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String LINE = "%-58s %12s %-16s %8s %s%n";

    private Report() {}

    static void print(List<Figure> figures, PrintStream out) {
        out.printf(LINE, "", "value", "unit", "of limit", "more");
        for (Figure figure : figures) {
            Double share = figure.share();
            out.printf(
                    LINE,
                    figure.name(),
                    number(figure.value()),
                    figure.unit(),
                    share == null ? "" : String.format(Locale.ROOT, "%.0f %%", share * 100),
                    more(figure));
        }
    }

    /** @param run what all figures share: commit, seed, machine */
    static Path write(List<Figure> figures, Map<String, Object> run, Path folder) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>(run);
        document.put("figures", figures);
        Files.createDirectories(folder);
        String name = Instant.now().toString().replace(':', '-') + ".json";
        return Files.writeString(folder.resolve(name), JSON.writeValueAsString(document) + "\n");
    }

    private static String more(Figure figure) {
        StringBuilder more = new StringBuilder();
        for (String name : List.of("p50", "p95", "p99")) {
            if (figure.more().get(name) instanceof Double millis) {
                more.append(name).append(' ').append(number(millis)).append(" ms  ");
            }
        }
        if (figure.more().get("failures") instanceof Map<?, ?> failures) {
            failures.forEach((cause, number) ->
                    more.append(number).append(" FAILED by ").append(cause).append("  "));
        }
        return more.toString().strip();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
    }
}
