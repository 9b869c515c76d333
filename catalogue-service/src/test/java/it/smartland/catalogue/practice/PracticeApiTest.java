package it.smartland.catalogue.practice;

import static it.smartland.catalogue.Actor.json;
import static it.smartland.catalogue.Actor.refused;
import static it.smartland.catalogue.Scene.text;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.catalogue.Actor;
import it.smartland.catalogue.WholeService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PracticeApiTest extends WholeService {

    private static final Map<String, Object> FULL = Map.of(
            "theme",
            "EDUC",
            "sectors",
            List.of("TERTIARY", "PRIMARY"),
            "chain",
            List.of(Map.of("actor", "Cooperativa", "sector", "TERTIARY", "gives", "visite", "to", "scuole")),
            "startYear",
            2015,
            "endYear",
            2020,
            "lifeCycle",
            "In esercizio",
            "cost",
            Map.of("amount", "120000.5"),
            "results",
            List.of(Map.of("indicator", "visitors", "baseline", 0, "latest", 12500.5)),
            "evidence",
            "GOOD");

    @Test
    void isDraftedWithAllItsFieldsAndTakesBackWhatItShows() {
        var answer = officer("016092").post("/practices", text(FULL));
        JsonNode practice = json(answer);
        String path = "/practices/" + practice.path("id").asString();

        answer.expectStatus().isCreated().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        answer.expectHeader().location("/api/catalogue/v1" + path);
        assertThat(practice.path("status").asString()).isEqualTo("DRAFT");
        assertThat(practice.path("leadBody").toString())
                .isEqualTo("{\"code\":\"016092\",\"name\":\"Comune di Dossena\"}");
        assertThat(practice.path("cost").toString()).isEqualTo("{\"amount\":\"120000.50\",\"currency\":\"EUR\"}");
        assertThat(practice.at("/results/0/latest").decimalValue()).isEqualByComparingTo("12500.5");
        assertThat(practice.at("/chain/0/to").asString()).isEqualTo("scuole");
        assertThat(practice.path("sectors").toString()).isEqualTo("[\"PRIMARY\",\"TERTIARY\"]");
        assertThat(json(officer("016092").get(path))).isEqualTo(practice);

        Map<String, Object> shown = JsonMapper.shared().convertValue(practice, Map.class);
        JsonNode again = json(officer("016092").put(path, shown, 1));
        assertThat(again.path("version").asLong()).isEqualTo(2);
        assertThat(again.path("results")).isEqualTo(practice.path("results"));
    }

    @Test
    void hasItsDefaults() {
        JsonNode practice = json(officer("016092").post("/practices", text(Map.of())));

        assertThat(practice.path("evidence").asString()).isEqualTo("EXPERIENCE");
        assertThat(practice.path("sectors").isEmpty()).isTrue();
        assertThat(practice.path("cost").isNull()).isTrue();
        assertThat(practice.path("adoptions").asInt()).isZero();
    }

    @Test
    void isDraftedByOfficersOfWhatTheirBodyDidAndByTheProvinceOfAnything() {
        Map<String, Object> ofMilan = text(Map.of("leadBody", "015146", "territories", List.of("015146")));

        refused(anybody().post("/practices", text(Map.of())), 401, "unauthenticated");
        refused(citizen("anna").post("/practices", text(Map.of())), 403, "officers-only");
        refused(citizen("anna").post("/practices", Map.of()), 403, "officers-only");
        refused(officer("016206").post("/practices", text(Map.of())), 403, "other-body");
        JsonNode practice = json(province().post("/practices", ofMilan));
        assertThat(practice.at("/author/code").asString()).isEqualTo("p_bg");
        assertThat(practice.at("/leadBody/code").asString()).isEqualTo("015146");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        Map<String, Object> faulty = new HashMap<>(text(FULL));
        faulty.put("title", "x".repeat(101));
        faulty.put("summary", "x".repeat(161));
        faulty.put("body", " ");
        faulty.put("area", "SPORT");
        faulty.put("territories", List.of());
        faulty.put("startYear", 2021);
        faulty.put("results", List.of());
        faulty.put("cost", Map.of("amount", "-1"));
        faulty.put("chain", List.of(Map.of("gives", "visite")));
        faulty.put("stars", 5);

        JsonNode problem = problem(officer("016092").post("/practices", faulty));

        assertThat(problem.path("errors").valueStream())
                .extracting(fault -> fault.path("pointer").asString() + " "
                        + fault.path("code").asString())
                .containsExactlyInAnyOrder(
                        "/area unknown-value",
                        "/body not-blank",
                        "/chain/0/actor not-blank",
                        "/cost/amount positive-or-zero",
                        "/endYear ends-after-it-starts",
                        "/results good-is-measured",
                        "/stars unknown-property",
                        "/summary size",
                        "/territories not-empty",
                        "/title size");
        assertThat(problem.path("errors").valueStream())
                .extracting(fault -> fault.path("message").asString())
                .doesNotContain("Il valore non è valido.", "");
    }

    @Test
    void isKnownToItsBodyAndTheProvinceAloneUntilItIsPublished() {
        String path = "/practices/" + scene().draft(Map.of());

        json(officer("016092").get(path));
        json(province().get(path));
        for (Actor other : List.of(anybody(), citizen("anna"), officer("016206"))) {
            refused(other.get(path), 404, "not-found");
        }
        refused(officer("016206").put(path, text(Map.of()), 1), 404, "not-found");
        refused(officer("016206").move(path, "SUBMITTED"), 404, "not-found");
        refused(anybody().move(path, "SUBMITTED"), 401, "unauthenticated");
        refused(province().put(path, text(Map.of()), 1), 403, "other-body");
        json(anybody().get("/practices/" + scene().published(Map.of())));
    }

    @Test
    void isChangedOnlyByWhoHasSeenTheLatestVersion() {
        String path = "/practices/" + scene().draft(Map.of());

        refused(officer("016092").put(path, text(Map.of())), 428, "precondition-required");
        refused(officer("016092").put(path, Map.of(), 7), 412, "precondition-failed");
        refused(officer("016092").put(path, Map.of(), 1), 422, "invalid");
        refused(officer("016092").put(path, text(Map.of("leadBody", "016206")), 1), 403, "other-body");
        assertThat(json(officer("016092").put(path, text(Map.of("title", "Meglio")), 1))
                        .path("title")
                        .asString())
                .isEqualTo("Meglio");
        refused(officer("016092").put(path, text(Map.of()), 1), 412, "precondition-failed");
    }

    @Test
    void goesFromDraftToArchiveByTwoPeople() {
        String path = "/practices/" + scene().submitted();

        refused(officer("016092").move(path, "APPROVED"), 403, "own-work");
        refused(scene().colleague().move(path, "PUBLISHED"), 403, "province-only");
        refused(province().move(path, "PUBLISHED"), 409, "illegal-transition");
        refused(scene().colleague().move(path, "CHANGES_REQUESTED"), 422, "invalid");
        refused(scene().colleague().move(path, "NOWHERE"), 422, "invalid");
        JsonNode sentBack = json(scene().colleague().move(path, "CHANGES_REQUESTED", "Manca il costo"));
        assertThat(sentBack.path("statusReason").asString()).isEqualTo("Manca il costo");
        json(officer("016092").put(path, text(FULL), 3));
        json(officer("016092").move(path, "SUBMITTED"));
        json(scene().colleague().move(path, "APPROVED"));
        JsonNode published = json(province().move(path, "PUBLISHED"));
        assertThat(published.path("publishedAt").isNull()).isFalse();
        refused(officer("016092").put(path, text(FULL), 7), 409, "practice-published");
        refused(officer("016206").move(path, "ARCHIVED"), 403, "other-body");
        refused(citizen("anna").move(path, "ARCHIVED"), 403, "other-body");
        json(officer("016092").move(path, "ARCHIVED"));
        assertThat(json(anybody().get(path)).path("status").asString()).isEqualTo("ARCHIVED");
        assertThat(steps(path))
                .containsExactly("SUBMITTED", "CHANGES_REQUESTED", "SUBMITTED", "APPROVED", "PUBLISHED", "ARCHIVED");
    }

    @Test
    void keepsEachTextItHadAndShowsToAllThoseThatWerePublic() {
        String path = "/practices/" + scene().draft(Map.of("title", "Il primo titolo"));
        refused(anybody().get(path + "/versions"), 404, "not-found");
        json(officer("016092").put(path, text(Map.of("title", "Il secondo titolo")), 1));
        json(officer("016092").move(path, "SUBMITTED"));
        json(province().move(path, "APPROVED"));
        json(province().move(path, "PUBLISHED"));

        assertThat(titles(officer("016092"), path)).containsExactly("2 Il secondo titolo", "1 Il primo titolo");
        assertThat(titles(officer("016206"), path)).containsExactly("2 Il secondo titolo");
        assertThat(titles(anybody(), path)).containsExactly("2 Il secondo titolo");
    }

    private static List<String> titles(Actor reader, String path) {
        return json(reader.get(path + "/versions"))
                .path("items")
                .valueStream()
                .map(item ->
                        item.path("number").asInt() + " " + item.path("title").asString())
                .toList();
    }

    @Test
    void isPublishedOnceThoughTwentyAskAtOnce() {
        String path = "/practices/" + scene().approved();

        List<Integer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> province()
                        .move(path, "PUBLISHED")
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .sorted(Comparator.naturalOrder())
                .toList();

        assertThat(answers).hasSize(20).startsWith(200, 409).endsWith(409);
        assertThat(steps(path)).containsOnlyOnce("PUBLISHED");
    }

    private List<String> steps(String path) {
        return db.sql("select to_status from practice_step where practice = :id::uuid order by version")
                .bind("id", path.substring("/practices/".length()))
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private static JsonNode problem(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(answer.expectStatus()
                        .isEqualTo(422)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
