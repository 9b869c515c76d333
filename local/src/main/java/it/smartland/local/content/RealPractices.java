package it.smartland.local.content;

import it.smartland.local.door.Door;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Practices that exist, each validated as any other: written by one person, approved and published by another. */
record RealPractices(Door door, Added added) {

    private static final String PATH = "/api/catalogue/v1/practices";
    private static final String WRITER = "provincia-2";
    private static final String VALIDATOR = "provincia";

    /** The steps to publication; what an interrupted load left half way is taken up where it stands. */
    private static final List<Move> MOVES = List.of(
            new Move("DRAFT", "SUBMITTED", WRITER),
            new Move("SUBMITTED", "APPROVED", VALIDATOR),
            new Move("APPROVED", "PUBLISHED", VALIDATOR));

    private record Move(String from, String to, String account) {}

    void load() {
        var known = known();
        Together.each(ContentFile.entries("practices.json", "practices"), practice -> publish(practice, known));
    }

    private Map<String, JsonNode> known() {
        Map<String, JsonNode> known = new HashMap<>();
        for (var status : List.of("PUBLISHED", "ARCHIVED", "APPROVED", "SUBMITTED", "DRAFT")) {
            Listed.byTitle(door.as(WRITER), PATH + "?status=" + status).forEach(known::putIfAbsent);
        }
        return known;
    }

    private void publish(JsonNode practice, Map<String, JsonNode> known) {
        JsonNode found = known.get(practice.path("title").asString());
        if (found == null) {
            found = door.as(WRITER).post(PATH, text(practice)).at("");
            added.one("practices");
        }
        String status = found.path("status").asString();
        for (var move : MOVES) {
            if (move.from().equals(status)) {
                door.as(move.account())
                        .post(PATH + "/" + found.path("id").asString() + "/transitions", Map.of("to", move.to()));
                status = move.to();
            }
        }
    }

    private static Map<String, Object> text(JsonNode practice) {
        return Map.of(
                "title", practice.path("title"),
                "summary", practice.path("summary"),
                "body",
                        "%s%n%nDi chi è: %s.%n%nFonte: %s%n%nQuesta scheda riporta con parole nostre i soli fatti della fonte."
                                .formatted(
                                        practice.path("text").asString(),
                                        practice.path("who").asString(),
                                        practice.path("source").asString()),
                "area", practice.path("area"),
                "leadBody", practice.path("leadBody"),
                "territories", practice.path("territories"),
                "theme", practice.path("theme"));
    }
}
