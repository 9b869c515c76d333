package it.smartland.participation.challenge;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

class ChallengeApiTest extends WholeService {

    private final Instant inAMonth = Instant.now().plus(Duration.ofDays(30));

    @Test
    void isDraftedByAnOfficerOfItsOwner() {
        var answer = officer("016092").post("/challenges", Scene.terms(inAMonth));
        JsonNode challenge = json(answer);

        answer.expectStatus()
                .isCreated()
                .expectHeader()
                .location("/api/participation/v1/challenges/"
                        + challenge.path("id").asString())
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        assertThat(challenge.path("status").asString()).isEqualTo("DRAFT");
        assertThat(challenge.at("/owner/code").asString()).isEqualTo("016092");
        assertThat(challenge.at("/owner/name").asString()).isEqualTo("Comune di Dossena");
        assertThat(challenge.path("alert").isNull()).isTrue();
        assertThat(challenge.path("hiddenTallies").asBoolean()).isFalse();
    }

    @Test
    void isDraftedByNobodyElse() {
        Map<String, Object> terms = Scene.terms(inAMonth);
        Map<String, Object> ofTheProvince = with(terms, "owner", "p_bg");

        refused(anybody().post("/challenges", terms), 401, "unauthenticated");
        refused(citizen("anna").post("/challenges", terms), 403, "officers-only");
        refused(citizen("anna").post("/challenges", Map.of()), 403, "officers-only");
        refused(officer("016206").post("/challenges", terms), 403, "other-body");
        refused(officer("016092").post("/challenges", ofTheProvince), 403, "other-body");
        json(as(ENVIRONMENT.tokens().provincialOfficer()).post("/challenges", ofTheProvince));
    }

    @Test
    void tellsEveryFaultAtOnceAndRefusesWhatItDoesNotDo() {
        Map<String, Object> faulty = new HashMap<>(Scene.terms(Instant.now().minusSeconds(1)));
        faulty.put("title", " ");
        faulty.put("area", "SPORT");
        faulty.put("supportThreshold", 0);
        faulty.put("phases", List.of());

        JsonNode problem = problem(
                officer("016092").post("/challenges", faulty).expectStatus().isEqualTo(422));

        assertThat(problem.path("errors").valueStream())
                .extracting(fault -> fault.path("pointer").asString() + " "
                        + fault.path("code").asString())
                .containsExactlyInAnyOrder(
                        "/area unknown-value",
                        "/closesAt future",
                        "/phases unknown-property",
                        "/supportThreshold positive",
                        "/title not-blank");
    }

    @Test
    void closesAfterItOpens() {
        Map<String, Object> terms = with(Scene.terms(inAMonth), "opensAt", inAMonth.toString());

        JsonNode problem = problem(
                officer("016092").post("/challenges", terms).expectStatus().isEqualTo(422));

        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/closesAt");
        assertThat(problem.at("/errors/0/message").asString()).isNotEqualTo("The value is not valid.");
    }

    @Test
    void isKnownToItsOwnerAloneWhileADraft() {
        String id = scene().draft(Map.of());
        String path = "/challenges/" + id;

        json(officer("016092").get(path));
        refused(anybody().get(path), 404, "not-found");
        refused(citizen("anna").get(path), 404, "not-found");
        refused(officer("016206").get(path), 404, "not-found");
        refused(officer("016206").put(path, Scene.terms(inAMonth), 1), 404, "not-found");
        refused(officer("016206").move(path, "OPEN"), 404, "not-found");
        assertThat(ids(officer("016092").get("/challenges?status=DRAFT&limit=100")))
                .contains(id);
        assertThat(ids(officer("016206").get("/challenges?status=DRAFT&limit=100")))
                .doesNotContain(id);
        assertThat(ids(anybody().get("/challenges?status=DRAFT"))).isEmpty();
        assertThat(ids(officer("016092").get("/challenges?limit=100"))).doesNotContain(id);
    }

    @Test
    void isChangedOnlyByItsOwnerWhoHasSeenTheLatestVersion() {
        String id = scene().challenge();
        String path = "/challenges/" + id;
        Map<String, Object> longer = Scene.terms(inAMonth.plus(Duration.ofDays(7)));

        refused(anybody().put(path, longer, 2), 401, "unauthenticated");
        refused(citizen("anna").put(path, longer, 2), 403, "other-body");
        refused(officer("016206").put(path, longer, 2), 403, "other-body");
        refused(officer("016092").put(path, longer), 428, "precondition-required");
        refused(officer("016092").put(path, longer, 1), 412, "precondition-failed");
        refused(officer("016092").put(path, Map.of(), 1), 412, "precondition-failed");
        refused(officer("016092").put(path, Map.of(), 2), 422, "invalid");
        refused(officer("016092").put(path, with(longer, "owner", "016206"), 2), 409, "owner-is-fixed");
        refused(officer("016092").put(path, with(longer, "hiddenTallies", true), 2), 409, "rules-fixed-at-opening");

        JsonNode changed = json(officer("016092").put(path, longer, 2));

        assertThat(changed.path("version").asLong()).isEqualTo(3);
        assertThat(Instant.parse(changed.path("closesAt").asString()))
                .isEqualTo(Instant.parse((String) longer.get("closesAt"))
                        .truncatedTo(java.time.temporal.ChronoUnit.MICROS));
    }

    @Test
    void canBeSentBackAsItWasRead() {
        String id = scene().challenge();
        @SuppressWarnings("unchecked")
        Map<String, Object> read = tools.jackson.databind.json.JsonMapper.shared()
                .convertValue(json(officer("016092").get("/challenges/" + id)), Map.class);

        JsonNode changed = json(officer("016092").put("/challenges/" + id, with(read, "title", "Un titolo nuovo"), 2));

        assertThat(changed.path("title").asString()).isEqualTo("Un titolo nuovo");
        assertThat(changed.path("opensAt"))
                .isEqualTo(json(officer("016092").get("/challenges/" + id)).path("opensAt"));
    }

    @Test
    void isMovedOnlyByItsOwnerAndOnlyForward() {
        String path = "/challenges/" + scene().challenge();

        refused(anybody().move(path, "CLOSED"), 401, "unauthenticated");
        refused(citizen("anna").move(path, "CLOSED"), 403, "other-body");
        refused(officer("016206").move(path, "CLOSED"), 403, "other-body");
        refused(officer("016092").move(path, "ANSWERED"), 409, "illegal-transition");
        refused(officer("016092").move(path, "OPEN"), 409, "illegal-transition");
        refused(officer("016092").move(path, "LOST"), 422, "invalid");
        assertThat(json(officer("016092").move(path, "CLOSED")).path("status").asString())
                .isEqualTo("CLOSED");
        refused(officer("016092").put(path, Scene.terms(inAMonth), 3), 409, "challenge-closed");

        JsonNode answered = json(officer("016092")
                .post(path + "/transitions", Map.of("to", "ANSWERED", "reason", "La bottega parte in primavera.")));

        assertThat(answered.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(answered.path("statusReason").asString()).isEqualTo("La bottega parte in primavera.");
    }

    @Test
    void isShownClosedAtOnceAndThenWrittenDown() {
        Instant closes = clock.instant().plus(Duration.ofDays(1));
        String id = scene().challenge(Map.of("closesAt", closes.toString()));
        String version =
                json(anybody().get("/challenges/" + id)).path("version").asString();

        clock.standAt(closes.truncatedTo(java.time.temporal.ChronoUnit.MICROS));

        JsonNode shown = json(anybody().get("/challenges/" + id));
        assertThat(shown.path("status").asString()).isEqualTo("CLOSED");
        assertThat(shown.path("version").asLong()).isEqualTo(Long.parseLong(version) + 1);
        assertThat(ids(anybody().get("/challenges?status=OPEN&limit=100"))).doesNotContain(id);
        assertThat(ids(anybody().get("/challenges?status=CLOSED&limit=100"))).contains(id);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(storedStatus(id)).isEqualTo("CLOSED"));
        assertThat(json(anybody().get("/challenges/" + id))).isEqualTo(shown);
    }

    @Test
    void isListedPageByPageInAStableOrder() {
        List<String> mine = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> scene().challenge())
                .toList();

        JsonNode first = json(anybody().get("/challenges?limit=2&total=true&territory=016092"));
        String inBetween = scene().challenge();
        JsonNode second = json(anybody()
                .get("/challenges?limit=2&territory=016092&cursor="
                        + first.path("nextCursor").asString()));

        assertThat(first.path("total").asLong()).isGreaterThanOrEqualTo(5);
        assertThat(first.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactly(mine.get(4), mine.get(3));
        assertThat(second.path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly(mine.get(2), mine.get(1))
                .doesNotContain(inBetween);
        refused(
                anybody()
                        .get("/challenges?sort=CLOSING_SOON&cursor="
                                + first.path("nextCursor").asString()),
                400,
                "bad-request");
        assertThat(ids(anybody().get("/challenges?sort=CLOSING_SOON&status=OPEN&territory=016001")))
                .isEmpty();
    }

    private String storedStatus(String id) {
        return db.sql("select status from challenge where id = :id::uuid")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .block();
    }

    private static List<String> ids(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer) {
        return json(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static JsonNode problem(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(answer.expectBody(String.class).returnResult().getResponseBody());
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
