package it.smartland.local.demo;

import it.smartland.local.door.Reply;
import it.smartland.local.stack.StackException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** Observe: figures are brought, a threshold is set, and Dossena is found below it. */
final class Osserva {

    static final String DOSSENA = "016092";

    private static final String BASE = "/api/observatory/v1";
    private static final String CODE = "example-neighbourhood-shops";
    private static final String NAME = "Botteghe di vicinato ogni mille abitanti (esempio)";
    private static final BigDecimal THRESHOLD = BigDecimal.ONE;

    private final Run run;

    Osserva(Run run) {
        this.run = run;
    }

    /**
     * What was found.
     *
     * @param theme EU data theme, by which the catalogue is asked
     * @param value what the indicator says
     */
    record Alert(Thing thing, String indicator, String theme, BigDecimal value) {

        String id() {
            return thing.id();
        }
    }

    Alert play() {
        run.journal().station("Osserva");
        indicator();
        figures();
        var rule = run.added(
                Kind.ALERT_RULE,
                "sotto " + THRESHOLD,
                "provincia sets a threshold for Dossena",
                run.as("provincia").post(BASE + "/alert-rules", rule()));
        return alert(rule);
    }

    /** The indicator is one for all runs, and says that its figures are made up. */
    private void indicator() {
        Reply known = run.as("provincia").look(BASE + "/indicators/" + CODE);
        if (!known.isFine()) {
            known = run.as("provincia").post(BASE + "/indicators", indicatorFacts());
            run.added(new Thing(Kind.INDICATOR, CODE, NAME), "provincia describes an indicator", known);
        }
        if (known.text("/status").equals("DRAFT")) {
            run.did(
                    "provincia publishes it",
                    run.as("provincia").post(BASE + "/indicators/" + CODE + "/transitions", Map.of("to", "PUBLISHED")));
        }
    }

    private static Map<String, Object> indicatorFacts() {
        return Map.of(
                "code", CODE,
                "name", Map.of("it", NAME, "en", "Neighbourhood shops per thousand inhabitants (example)"),
                "unit", "botteghe ogni 1.000 abitanti",
                "source", "Cifre d'esempio, inventate per mostrare il giro",
                "licence", "CC0 1.0",
                "frequency", "A",
                "method", "Nessun rilevamento: le cifre servono solo alla dimostrazione.",
                "polarity", "POSITIVE",
                "theme", "ECON");
    }

    private void figures() {
        var brought =
                run.as("provincia").upload(BASE + "/imports", mapping(), "botteghe-" + run.label() + ".csv", csv());
        var taken = run.added(
                Kind.IMPORT, "botteghe-" + run.label() + ".csv", "provincia brings a file of figures", brought);
        var ended = run.patience()
                .until(
                        "the import of figures ends",
                        () -> run.as("provincia").get(taken.path()),
                        file -> !List.of("PENDING", "RUNNING").contains(file.text("/state")));
        if (!ended.text("/state").equals("SUCCEEDED")) {
            throw new StackException("The import of figures was " + ended.text("/state") + ": " + ended.at("/errors"));
        }
        run.did(ended.text("/observationsAccepted") + " figures are in", ended);
    }

    private static Map<String, Object> mapping() {
        return Map.of(
                "mode",
                "STRICT",
                "delimiter",
                ";",
                "decimal",
                ",",
                "territory",
                Map.of("column", "codice_istat"),
                "period",
                Map.of("column", "anno"),
                "values",
                List.of(Map.of("column", "botteghe", "indicator", CODE)));
    }

    /** Never twice the same file, so that every run loads figures of its own. */
    private static String csv() {
        double dossena = ThreadLocalRandom.current().nextInt(500_000, 999_999) / 1e6;
        return String.format(Locale.ITALIAN, """
                codice_istat;anno;botteghe
                016092;2025;%.6f
                016253;2025;1,78
                016206;2025;2,61
                016024;2025;4,12
                """, dossena);
    }

    private static Map<String, Object> rule() {
        return Map.of("indicator", CODE, "operator", "BELOW", "value", THRESHOLD, "territory", DOSSENA);
    }

    private Alert alert(Thing rule) {
        String path = BASE + "/alerts?territory=" + DOSSENA + "&indicator=" + CODE + "&limit=50";
        var alerts = run.patience()
                .until(
                        "the threshold raises an alert",
                        () -> run.as("comune-dossena").get(path),
                        reply -> raisedBy(rule, reply).isPresent());
        JsonNode raised = raisedBy(rule, alerts).orElseThrow();
        var title = raised.at("/indicatorName/it").asString() + ": "
                + raised.at("/territoryName").asString();
        var thing = run.added(
                new Thing(Kind.ALERT, raised.at("/id").asString(), title),
                "comune-dossena finds the alert that it raised",
                alerts);
        return new Alert(
                thing, CODE, raised.at("/theme").asString(), raised.at("/value").decimalValue());
    }

    private static Optional<JsonNode> raisedBy(Thing rule, Reply alerts) {
        return alerts.at("/items")
                .valueStream()
                .filter(alert -> alert.at("/rule").asString().equals(rule.id()))
                .findFirst();
    }
}
