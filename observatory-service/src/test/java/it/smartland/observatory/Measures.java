package it.smartland.observatory;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Indicators of a test's own, so that no two tests meet. */
public final class Measures {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Measures() {}

    public static String newCode() {
        return "test-" + COUNT.incrementAndGet();
    }

    /** Everything that a publication needs. */
    public static Map<String, Object> complete(String code) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("name", Map.of("it", "Bosco comunale", "en", "Municipal woodland")),
                Map.entry("unit", "ha"),
                Map.entry("source", "Ufficio ambiente"),
                Map.entry("licence", "CC BY 4.0"),
                Map.entry("frequency", "A"),
                Map.entry("method", "Superficie a bosco al 31 dicembre."),
                Map.entry("polarity", "POSITIVE"),
                Map.entry("theme", "ENVI"),
                Map.entry("minimum", 0)));
    }

    /** A new published indicator. */
    public static String published(Actor curator) {
        return published(curator, Map.of());
    }

    /** A new published indicator that differs in these fields. */
    public static String published(Actor curator, Map<String, ?> different) {
        String code = draft(curator, different);
        Actor.json(curator.move("/indicators/" + code, "PUBLISHED"));
        return code;
    }

    public static String draft(Actor curator, Map<String, ?> different) {
        String code = newCode();
        Map<String, Object> body = complete(code);
        body.putAll(different);
        Actor.json(curator.post("/indicators", body));
        return code;
    }

    /** A mapping of a file with the columns {@code comune}, {@code anno} and {@code valore}. */
    public static String mapping(String indicator, String mode) {
        return """
                {"mode": "%s", "territory": {"column": "comune"}, "period": {"column": "anno"},
                 "values": [{"column": "valore", "indicator": "%s"}]}
                """.formatted(mode, indicator);
    }
}
