package it.smartland.participation.challenge;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may take part in a challenge, and when in what. */
class RulesOfTakingPartTest extends WholeService {

    private final Instant opens = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Instant turns = opens.plus(Duration.ofDays(10));
    private final Instant closes = opens.plus(Duration.ofDays(20));

    @Test
    void holdsEachActToThePhaseThatRuns() {
        String challenge = scene().challenge(inPhases());
        Actor author = citizen("autore-a-fasi");
        String solution = scene().solution(challenge, author);
        String draft = scene().draft(challenge, author, Map.of()).path("id").asString();
        String opinion = scene().opinion(solution, citizen("opinionista-a-fasi"));
        Actor voter = citizen("votante-a-fasi");

        refused(voter.put("/solutions/" + solution + "/rating", Map.of("stars", 4)), 409, "voting-off");
        refused(voter.put("/solutions/" + solution + "/support"), 409, "voting-off");
        refused(voter.put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 409, "voting-off");
        refused(voter.delete("/solutions/" + solution + "/support"), 409, "voting-off");

        clock.standAt(turns);
        json(voter.put("/solutions/" + solution + "/rating", Map.of("stars", 4)));
        json(voter.put("/opinions/" + opinion + "/vote", Map.of("value", 1)));
        refused(author.post("/challenges/" + challenge + "/solutions", Scene.text("Tardi")), 409, "creating-off");
        refused(author.move("/solutions/" + draft, "PUBLISHED"), 409, "creating-off");
        refused(author.put("/solutions/" + draft, Scene.text("Tardi"), 1), 409, "creating-off");
        refused(
                voter.post("/solutions/" + solution + "/opinions", Map.of("title", "t", "text", "t")),
                409,
                "commenting-off");

        clock.standAt(closes);
        refused(voter.put("/solutions/" + solution + "/support"), 409, "challenge-closed");
    }

    @Test
    void showsThePhasesAndTakesThemBackAsTheyWereRead() {
        String path = "/challenges/" + scene().challenge(inPhases());
        JsonNode read = json(officer("016092").get(path));

        assertThat(read.path("phases").size()).isEqualTo(2);
        assertThat(read.at("/phases/1/vote").asBoolean()).isTrue();
        refused(
                officer("016092")
                        .patch(
                                path,
                                Map.of("phases", List.of()),
                                read.path("version").asLong()),
                409,
                "rules-fixed-at-opening");
        JsonNode plain = json(anybody().get("/challenges/" + scene().challenge()));
        assertThat(plain.path("phases").size()).isEqualTo(1);
        assertThat(plain.at("/phases/0/to")).isEqualTo(plain.path("closesAt"));
    }

    @Test
    void tellsEveryPhaseThatIsOutOfOrder() {
        JsonNode problem = problem(Map.of(
                "closesAt", closes.toString(),
                "phases",
                        List.of(
                                phase(turns, opens, "create"),
                                phase(opens, turns, "vote"),
                                phase(turns, closes.plusSeconds(1), "vote"),
                                Map.of("from", turns.toString(), "like", true))));

        assertThat(pointers(problem)).contains("/phases/0 phases-in-order", "/phases/2 phases-in-order");
        assertThat(pointers(problem)).anyMatch(fault -> fault.startsWith("/phases/3/"));
    }

    @Test
    void asksThoseWhomItsOwnerAsksAlone() {
        String challenge = scene().challenge(Map.of(
                "eligibility", Map.of("who", List.of("ORGANISATIONS"), "note", "Imprese e associazioni della valle"),
                "goal", "Tre botteghe aperte tutto l’anno.",
                "call", "01934f80-0000-7000-8000-000000000009"));
        String path = "/challenges/" + challenge + "/solutions";
        Actor firm = as(ENVIRONMENT.tokens().memberOf("03456789012"));

        refused(citizen("anna").post(path, Scene.text("Da cittadina")), 403, "not-eligible");
        refused(officer("016253").post(path, ofBody("016253")), 403, "not-eligible");
        json(firm.post(path, ofBody("03456789012")));

        JsonNode shown = json(anybody().get("/challenges/" + challenge));
        assertThat(shown.at("/eligibility/who/0").asString()).isEqualTo("ORGANISATIONS");
        assertThat(shown.path("goal").asString()).startsWith("Tre botteghe");
        assertThat(shown.path("call").asString()).endsWith("0009");
        JsonNode open = json(anybody().get("/challenges/" + scene().challenge()));
        assertThat(open.at("/eligibility/who").size()).isEqualTo(3);
    }

    private Map<String, Object> inPhases() {
        return Map.of(
                "closesAt",
                closes.toString(),
                "phases",
                List.of(
                        Map.of("from", opens.toString(), "to", turns.toString(), "create", true, "comment", true),
                        phase(turns, closes, "vote")));
    }

    private static Map<String, Object> phase(Instant from, Instant to, String on) {
        return Map.of("from", from.toString(), "to", to.toString(), on, true);
    }

    private static Map<String, Object> ofBody(String body) {
        Map<String, Object> text = new java.util.HashMap<>(Scene.text("Di un ente"));
        text.put("onBehalfOf", body);
        return text;
    }

    private JsonNode problem(Map<String, ?> different) {
        Map<String, Object> terms = new java.util.HashMap<>(Scene.terms(closes));
        terms.putAll(different);
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(officer("016092")
                        .post("/challenges", terms)
                        .expectStatus()
                        .isEqualTo(422)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private static List<String> pointers(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").asString() + " "
                        + fault.path("code").asString())
                .toList();
    }
}
