package it.smartland.grants;

import it.smartland.servers.TestClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sets a story up by the API alone: a call that is open, applications that are submitted, judged, ranked. */
public record Scene(Actor office, TestClock clock) {

    /** A published call with a month to go. */
    public String call() {
        return call(Map.of());
    }

    /** A published call that differs in these fields. */
    public String call(Map<String, ?> different) {
        String id = draft(different);
        Actor.json(office.move("/calls/" + id, "PUBLISHED"));
        return id;
    }

    public String draft(Map<String, ?> different) {
        Map<String, Object> body = new HashMap<>(terms(clock));
        body.putAll(different);
        return Actor.json(office.post("/calls", body)).path("id").asString();
    }

    public static Map<String, Object> terms(Clock clock) {
        Instant now = clock.instant();
        return Map.ofEntries(
                Map.entry("title", "Reti di paese"),
                Map.entry("year", 2026),
                Map.entry("office", "Servizio Sviluppo"),
                Map.entry("responsible", "Dirigente del Servizio Sviluppo"),
                Map.entry("opensAt", now.minus(Duration.ofDays(1)).toString()),
                Map.entry("closesAt", now.plus(Duration.ofDays(30)).toString()),
                Map.entry("budget", euros("20000.00")),
                Map.entry("maxGrant", euros("15000.00")),
                Map.entry("maxShareOfCost", 80),
                Map.entry("criteria", List.of(criterion("impact", 60), criterion("network", 40))),
                Map.entry("tieOrder", List.of("impact")),
                Map.entry("totalThreshold", 50));
    }

    public static Map<String, Object> criterion(String id, int weight) {
        return Map.of("id", id, "title", "Criterio " + id, "weight", weight);
    }

    public static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** A complete application that asks for that much. */
    public static Map<String, Object> application(String title, String requested) {
        return Map.of(
                "title",
                title,
                "summary",
                "Una bottega gestita insieme.",
                "area",
                "ECONOMY",
                "budget",
                budget(requested),
                "targets",
                List.of(Map.of(
                        "indicator", "mef-mean-income", "territory", "016092", "baseline", 19800, "target", 20500)));
    }

    /** 20,000 in two lines, what is not requested paid by the applicant. */
    public static Map<String, Object> budget(String requested) {
        var own = new BigDecimal("20000.00").subtract(new BigDecimal(requested));
        return Map.of(
                "lines",
                List.of(
                        Map.of("title", "Arredi", "amount", "12500.50"),
                        Map.of("title", "Personale", "amount", "7499.50")),
                "total",
                "20000.00",
                "requested",
                requested,
                "ownShare",
                own.toPlainString());
    }

    public String drafted(String call, Actor applicant, Map<String, ?> body) {
        return Actor.json(applicant.post("/calls/" + call + "/applications", body))
                .path("id")
                .asString();
    }

    public String submitted(String call, Actor applicant, String requested) {
        String id = drafted(call, applicant, application("Domanda da " + requested, requested));
        submit(id, applicant);
        return id;
    }

    public JsonNode submit(String application, Actor applicant) {
        return Actor.json(applicant.post("/applications/" + application + "/submission"));
    }

    /** The clock stands after the closing of a call. */
    public void close(String call) {
        Instant closesAt = Instant.parse(
                Actor.json(office.get("/calls/" + call)).path("closesAt").asString());
        clock.standAt(closesAt.plusSeconds(1));
    }

    /** Final scores of an evaluator without a conflict. */
    public void score(String application, Actor evaluator, int impact, int network) {
        Actor.json(evaluator.post("/applications/" + application + "/conflict-declaration", Map.of("conflict", false)));
        Actor.json(evaluator.put(
                "/applications/" + application + "/scores",
                Map.of("scores", Map.of("impact", impact, "network", network), "final", true)));
    }
}
