package it.smartland.participation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sets a story up by the API alone: challenges that are open, solutions that are published, opinions. */
public record Scene(Actor officer, Clock clock) {

    /** An open challenge with a month to go. */
    public String challenge() {
        return challenge(Map.of());
    }

    /** An open challenge that differs in these fields. */
    public String challenge(Map<String, ?> different) {
        String id = draft(different);
        Actor.json(officer.move("/challenges/" + id, "OPEN"));
        return id;
    }

    public String draft(Map<String, ?> different) {
        Map<String, Object> body = new HashMap<>(terms(clock.instant().plus(Duration.ofDays(30))));
        body.putAll(different);
        return Actor.json(officer.post("/challenges", body)).path("id").asString();
    }

    public static Map<String, Object> terms(Instant closesAt) {
        return Map.of(
                "title", "Come teniamo vivi i negozi del paese?",
                "description", "Restano due botteghe: cerchiamo idee che le facciano durare.",
                "owner", "016092",
                "area", "ECONOMY",
                "closesAt", closesAt.toString());
    }

    public String solution(String challenge, Actor author) {
        return solution(challenge, author, Map.of());
    }

    /** A published solution that differs in these fields. */
    public String solution(String challenge, Actor author, Map<String, ?> different) {
        String id = draft(challenge, author, different).path("id").asString();
        Actor.json(author.move("/solutions/" + id, "PUBLISHED"));
        return id;
    }

    public JsonNode draft(String challenge, Actor author, Map<String, ?> different) {
        Map<String, Object> body = new HashMap<>(text("La bottega che consegna"));
        body.putAll(different);
        return Actor.json(author.post("/challenges/" + challenge + "/solutions", body));
    }

    public static Map<String, Object> text(String title) {
        return Map.of(
                "title", title,
                "summary", "Una cooperativa porta la spesa alle frazioni.",
                "body", "Le botteghe raccolgono gli ordini per telefono e un mezzo elettrico consegna.",
                "maturity", "IDEA",
                "area", "ECONOMY");
    }

    public String opinion(String solution, Actor author) {
        return Actor.json(author.post(
                        "/solutions/" + solution + "/opinions",
                        Map.of("title", "Bene, ma chi guida?", "text", "Serve un autista pagato.")))
                .path("id")
                .asString();
    }
}
