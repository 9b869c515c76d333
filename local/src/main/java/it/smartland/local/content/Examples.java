package it.smartland.local.content;

import it.smartland.local.door.Door;
import it.smartland.local.door.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Challenges, solutions and opinions as people might write them, each marked as an example. */
record Examples(Door door, Added added) {

    private static final String BASE = "/api/participation/v1";
    private static final String MARK = "Esempio: ";
    private static final String REMARK = "\n\n(Testo d'esempio, scritto per mostrare come funziona.)";

    void load() {
        var open = Listed.byTitle(door.asNobody(), BASE + "/challenges?sort=NEWEST");
        Together.each(ContentFile.entries("examples.json", "challenges"), challenge -> ask(challenge, open));
    }

    private void ask(JsonNode challenge, Map<String, JsonNode> open) {
        JsonNode asked = open.get(marked(challenge));
        if (asked == null) {
            var owner = as(challenge);
            asked = owner.post(BASE + "/challenges", question(challenge)).at("");
            owner.post(BASE + "/challenges/" + id(asked) + "/transitions", Map.of("to", "OPEN"));
            added.one("challenges");
        }
        String id = id(asked);
        var answered = Listed.byTitle(door.asNobody(), BASE + "/solutions?challenge=" + id);
        challenge.path("solutions").valueStream().forEach(solution -> answer(solution, id, answered));
    }

    private static Map<String, Object> question(JsonNode challenge) {
        return Map.of(
                "title", marked(challenge),
                "description", challenge.path("description").asString() + REMARK,
                "owner", challenge.path("owner"),
                "area", challenge.path("area"),
                "closesAt",
                        Instant.now()
                                .plus(challenge.path("daysOpen").asInt(), ChronoUnit.DAYS)
                                .toString());
    }

    private void answer(JsonNode solution, String challenge, Map<String, JsonNode> answered) {
        JsonNode known = answered.get(marked(solution));
        String id = known == null ? publish(solution, challenge) : id(known);
        var said = Listed.byTitle(door.asNobody(), BASE + "/solutions/" + id + "/opinions?sort=NEWEST");
        solution.path("opinions")
                .valueStream()
                .filter(opinion -> !said.containsKey(opinion.path("title").asString()))
                .forEach(opinion -> say(opinion, id));
    }

    private String publish(JsonNode solution, String challenge) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("title", marked(solution));
        text.put("body", solution.path("body").asString() + REMARK);
        for (var field : new String[] {"summary", "area", "maturity"}) {
            text.put(field, solution.path(field));
        }
        if (solution.has("onBehalfOf")) {
            text.put("onBehalfOf", solution.path("onBehalfOf"));
        }
        String path = BASE + "/challenges/" + challenge + "/solutions";
        String id =
                as(solution).post(path, text, key(challenge, marked(solution))).id();
        as(solution).post(BASE + "/solutions/" + id + "/transitions", Map.of("to", "PUBLISHED"));
        judge(solution, id);
        added.one("solutions");
        return id;
    }

    /** With the solution and never again: whoever tries the accounts later keeps their own votes. */
    private void judge(JsonNode solution, String id) {
        String path = BASE + "/solutions/" + id;
        solution.path("ratings")
                .valueStream()
                .forEach(rating -> as(rating).put(path + "/rating", Map.of("stars", rating.path("stars"))));
        solution.path("supports")
                .valueStream()
                .forEach(supporter -> door.as(supporter.asString()).put(path + "/support"));
    }

    private void say(JsonNode opinion, String solution) {
        Map<String, Object> text = Map.of(
                "title", opinion.path("title"),
                "text", opinion.path("text").asString() + REMARK,
                "stance", opinion.path("stance"));
        String said = as(opinion)
                .post(
                        BASE + "/solutions/" + solution + "/opinions",
                        text,
                        key(solution, opinion.path("title").asString()))
                .id();
        opinion.path("votes")
                .valueStream()
                .forEach(vote ->
                        as(vote).put(BASE + "/opinions/" + said + "/vote", Map.of("value", vote.path("value"))));
        added.one("opinions");
    }

    private Visitor as(JsonNode act) {
        return door.as(act.path("by").asString());
    }

    private static String marked(JsonNode entry) {
        return MARK + entry.path("title").asString();
    }

    private static String id(JsonNode object) {
        return object.path("id").asString();
    }

    /** The same for the same text in the same place, whoever loads it when. */
    private static String key(String place, String title) {
        return UUID.nameUUIDFromBytes((place + "/" + title).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
