package it.smartland.participation.answer;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.WholeService;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Solutions and what Dossena answers to them. */
abstract class Answering extends WholeService {

    protected final String solution() {
        return scene().solution(scene().challenge(), citizen("proponente"));
    }

    /** A solution with the one support that its challenge asks for. */
    protected final String past(Map<String, ?> terms) {
        Map<String, Object> different = new HashMap<>(terms);
        different.put("supportThreshold", 1);
        String solution = scene().solution(scene().challenge(different), citizen("proponente"));
        json(citizen("sostenitrice").put("/solutions/" + solution + "/support"));
        return solution;
    }

    protected final JsonNode awaitDue(String solution) {
        await().untilAsserted(
                        () -> assertThat(seen(solution).path("dueAt").isNull()).isFalse());
        return seen(solution);
    }

    protected final JsonNode seen(String solution) {
        return json(anybody().get(answer(solution)));
    }

    protected static String answer(String solution) {
        return "/solutions/" + solution + "/official-answer";
    }

    protected static Map<String, Object> accepted() {
        return Map.of("status", "ACCEPTED", "reason", "Partiamo a marzo con due frazioni.");
    }

    protected static Map<String, Object> rejected() {
        return Map.of("status", "REJECTED", "reason", "Il ponte non regge il mezzo.");
    }

    protected static Map<String, Object> with(Map<String, ?> body, String name, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }
}
