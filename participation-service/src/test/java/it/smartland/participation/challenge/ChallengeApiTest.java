package it.smartland.participation.challenge;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
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
        faulty.put("sponsor", "Una banca");

        JsonNode problem = problem(
                officer("016092").post("/challenges", faulty).expectStatus().isEqualTo(422));

        assertThat(problem.path("errors").valueStream())
                .extracting(fault -> fault.path("pointer").asString() + " "
                        + fault.path("code").asString())
                .containsExactlyInAnyOrder(
                        "/area unknown-value",
                        "/closesAt future",
                        "/sponsor unknown-property",
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
        Map<String, Object> clearer = with(
                with(Scene.terms(inAMonth), "title", "Come teniamo aperte le botteghe?"),
                "closesAt",
                json(anybody().get(path)).path("closesAt").asString());

        refused(anybody().put(path, clearer, 2), 401, "unauthenticated");
        refused(citizen("anna").put(path, clearer, 2), 403, "other-body");
        refused(officer("016206").put(path, clearer, 2), 403, "other-body");
        refused(officer("016092").put(path, clearer), 428, "precondition-required");
        refused(officer("016092").put(path, clearer, 1), 412, "precondition-failed");
        refused(officer("016092").put(path, Map.of(), 1), 412, "precondition-failed");
        refused(officer("016092").put(path, Map.of(), 2), 422, "invalid");
        refused(officer("016092").put(path, with(clearer, "owner", "016206"), 2), 409, "owner-is-fixed");
        refused(officer("016092").put(path, with(clearer, "hiddenTallies", true), 2), 409, "rules-fixed-at-opening");

        JsonNode changed = json(officer("016092").put(path, clearer, 2));

        assertThat(changed.path("version").asLong()).isEqualTo(3);
        assertThat(changed.path("title").asString()).isEqualTo("Come teniamo aperte le botteghe?");
    }

    @Test
    void isAmendedInWhatIsNamedAndKeepsTheRest() {
        String path = "/challenges/"
                + scene().challenge(Map.of(
                        "supportThreshold", 50, "indicator", "16.1.1", "target", new BigDecimal("12.5")));
        JsonNode before = json(officer("016092").get(path));
        Map<String, Object> shorter = Map.of("title", "Più breve");

        refused(anybody().patch(path, shorter, 2), 401, "unauthenticated");
        refused(citizen("anna").patch(path, shorter, 2), 403, "other-body");
        refused(officer("016206").patch(path, shorter, 2), 403, "other-body");
        refused(officer("016092").patch(path, shorter, 1), 412, "precondition-failed");
        refused(officer("016092").patch(path, Collections.singletonMap("title", null), 2), 422, "invalid");
        refused(officer("016092").patch(path, Map.of("owner", "016206"), 2), 409, "owner-is-fixed");
        refused(officer("016092").patch(path, Map.of("hiddenTallies", true), 2), 409, "rules-fixed-at-opening");
        JsonNode amended = json(officer("016092").patch(path, Collections.singletonMap("indicator", null), 2));
        JsonNode retitled = json(officer("016092").patch(path, shorter, 3));

        assertThat(amended.path("indicator").isNull()).isTrue();
        assertThat(retitled.path("title").asString()).isEqualTo("Più breve");
        for (String kept :
                List.of("description", "opensAt", "closesAt", "target", "supportThreshold", "owner", "area")) {
            assertThat(retitled.path(kept)).as(kept).isEqualTo(before.path(kept));
        }
        refused(officer("016092").patch(path, shorter, 3), 412, "precondition-failed");
        json(officer("016092").move(path, "CLOSED"));
        refused(officer("016092").patch(path, shorter, 5), 409, "challenge-closed");
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

    private String storedStatus(String id) {
        return db.sql("select status from challenge where id = :id::uuid")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .block();
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
