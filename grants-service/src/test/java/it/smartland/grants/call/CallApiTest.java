package it.smartland.grants.call;

import static it.smartland.grants.Actor.json;
import static it.smartland.grants.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.grants.Actor;
import it.smartland.grants.Scene;
import it.smartland.grants.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CallApiTest extends WholeService {

    @Test
    void isDraftedByTheProvinceAlone() {
        Map<String, Object> terms = Scene.terms(clock);

        refused(anybody().post("/calls", terms), 401, "unauthenticated");
        refused(citizen("curioso").post("/calls", terms), 403, "provincial-officers-only");
        refused(officer("016092").post("/calls", terms), 403, "provincial-officers-only");
        JsonNode draft = json(office().post("/calls", terms));
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/owner/code").asString()).isEqualTo("p_bg");
        assertThat(draft.at("/budget/amount").asString()).isEqualTo("20000.00");
        String path = "/calls/" + draft.path("id").asString();
        refused(anybody().get(path), 404, "not-found");
        refused(officer("016092").get(path), 404, "not-found");
        refused(officer("016092").move(path, "PUBLISHED"), 404, "not-found");
        refused(anybody().get(path + "/ranking"), 404, "not-found");
    }

    @Test
    void isWhatAGetShowsWhenItIsSentBack() {
        String path = "/calls/" + scene().draft(Map.of());
        Map<String, Object> shown = asMap(json(office().get(path)));
        shown.put("title", "Un titolo migliore");

        refused(office().put(path, shown), 428, "precondition-required");
        refused(office().put(path, shown, 7), 412, "precondition-failed");
        assertThat(json(office().put(path, shown, 1)).path("title").asString()).isEqualTo("Un titolo migliore");
    }

    @Test
    void namesEveryFaultAtOnce() {
        Map<String, Object> wrong = new HashMap<>(Scene.terms(clock));
        wrong.put("criteria", List.of(Scene.criterion("impact", 60), Scene.criterion("impact", 30)));
        wrong.put("tieOrder", List.of("absent"));
        wrong.put("closesAt", clock.instant().minus(Duration.ofDays(9)).toString());
        wrong.put("maxGrant", Scene.euros("20000.01"));
        wrong.put("office", " ");
        wrong.put("surprise", true);

        String body = unprocessable(office().post("/calls", wrong));

        assertThat(body)
                .contains("weights-sum-to-100", "ids-are-unique", "tie-order-names-criteria", "closes-after-it-opens")
                .contains("grant-within-budget", "/office", "/surprise");
    }

    @Test
    void keepsItsCriteriaOnceItIsPublished() {
        String path = "/calls/" + scene().call();
        Map<String, Object> shown = asMap(json(office().get(path)));
        Map<String, Object> otherWeights = new HashMap<>(shown);
        otherWeights.put("criteria", List.of(Scene.criterion("impact", 50), Scene.criterion("network", 50)));
        Map<String, Object> earlier = new HashMap<>(shown);
        earlier.put("closesAt", clock.instant().plus(Duration.ofDays(1)).toString());
        Map<String, Object> later = new HashMap<>(shown);
        Instant extended = clock.instant().plus(Duration.ofDays(60));
        later.put("closesAt", extended.toString());

        refused(office().put(path, later, 2), 409, "call-already-published");
        refused(office().post(path + "/versions", otherWeights), 409, "rules-fixed-at-publication");
        refused(office().post(path + "/versions", earlier), 409, "closing-only-later");
        refused(officer("016092").post(path + "/versions", later), 403, "office-only");
        JsonNode amended = json(office().post(path + "/versions", later));

        assertThat(amended.path("callVersion").asInt()).isEqualTo(2);
        assertThat(json(anybody().get(path + "/versions")).path("items").valueStream())
                .extracting(version -> version.path("number").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void isClosedByTheClockAndByNobodyElse() {
        String path = "/calls/" + scene().call();

        refused(office().move(path, "CLOSED"), 409, "illegal-transition");
        refused(office().move(path, "EVALUATING"), 409, "illegal-transition");
        refused(office().post(path + "/ranking"), 409, "call-not-judging");
        refused(office().post(path + "/awards"), 409, "call-not-ranked");
        scene().close(path.substring("/calls/".length()));

        assertThat(json(anybody().get(path)).path("status").asString()).isEqualTo("CLOSED");
        refused(office().post(path + "/versions", asMap(json(office().get(path)))), 409, "call-not-amendable");
        refused(officer("016092").post(path + "/applications", Map.of("title", "Tardi")), 409, "call-closed");
        assertThat(json(office().move(path, "EVALUATING")).path("status").asString())
                .isEqualTo("EVALUATING");
    }

    @Test
    void isNotPublishedAfterItsClosing() {
        String path = "/calls/" + scene().draft(Map.of());
        clock.standAt(clock.instant().plus(Duration.ofDays(31)));

        refused(office().move(path, "PUBLISHED"), 409, "closes-in-the-past");
    }

    @Test
    void isPublishedOnceByManyAtOnce() throws Exception {
        String path = "/calls/" + scene().draft(Map.of());

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves = IntStream.range(0, 10)
                    .mapToObj(i -> pool.submit(() -> office().move(path, "PUBLISHED")
                            .expectBody()
                            .returnResult()
                            .getStatus()
                            .value()))
                    .toList();
            long published = 0;
            for (var move : moves) {
                published += move.get() == 200 ? 1 : 0;
            }
            assertThat(published).isEqualTo(1);
        }
    }

    @Test
    void isEnteredAsHistoryOnceWithWhatItsSourceSays() {
        Map<String, Object> past = Map.of(
                "title", "Contributi a progetti sovracomunali",
                "office", "Provincia di Bergamo",
                "budget", Scene.euros("100000"),
                "source", "https://example.org/notizia",
                "awards",
                        List.of(
                                Map.of(
                                        "title", "Progetto turistico",
                                        "beneficiaryName", "Consorzio Servizi Val Cavallina",
                                        "granted", Scene.euros("10000")),
                                Map.of("beneficiary", "016092")));

        refused(officer("016092").post("/historic-calls", past), 403, "office-or-administrator");
        String call = json(office().post("/historic-calls", past)).path("call").asString();
        assertThat(json(office().post("/historic-calls", past)).path("call").asString())
                .isEqualTo(call);

        JsonNode shown = json(anybody().get("/calls/" + call));
        assertThat(shown.path("status").asString()).isEqualTo("CONCLUDED");
        assertThat(shown.path("criteria")).isEmpty();
        assertThat(shown.path("closesAt").isNull()).isTrue();
        JsonNode awards = json(anybody().get("/awards?call=" + call));
        assertThat(awards.path("items").valueStream())
                .extracting(award -> award.at("/granted/amount").asString(""))
                .containsExactlyInAnyOrder("10000.00", "");
        refused(
                officer("016092").post("/calls/" + call + "/applications", Map.of("title", "X")),
                409,
                "call-is-historic");
    }

    @Test
    void isListedByStatus() {
        String call = scene().call(Map.of("year", 2031));
        String draft = scene().draft(Map.of("year", 2031));

        assertThat(ids(anybody(), "/calls?year=2031")).contains(call).doesNotContain(draft);
        assertThat(ids(anybody(), "/calls?year=2031&status=PUBLISHED&sort=CLOSING_SOON"))
                .contains(call);
        assertThat(ids(anybody(), "/calls?year=2031&status=DRAFT")).isEmpty();
        assertThat(ids(office(), "/calls?year=2031&status=DRAFT")).contains(draft);
    }

    private static List<String> ids(Actor reader, String path) {
        return json(reader.get(path))
                .path("items")
                .valueStream()
                .map(call -> call.path("id").asString())
                .toList();
    }

    private static Map<String, Object> asMap(JsonNode json) {
        return new HashMap<>(JsonMapper.shared().convertValue(json, Map.class));
    }

    private static String unprocessable(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
