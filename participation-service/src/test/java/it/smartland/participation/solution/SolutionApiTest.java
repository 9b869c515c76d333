package it.smartland.participation.solution;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

class SolutionApiTest extends WholeService {

    private static final String PRACTICE = "01934f60-0000-7000-8000-000000000002";

    @Test
    void isDraftedByACitizenUnderAPublicName() {
        String challenge = scene().challenge();
        Actor anna = as(ENVIRONMENT.tokens().citizen("anna").named("Anna", "Rossi"));

        var answer = anna.post("/challenges/" + challenge + "/solutions", Scene.text("La bottega che consegna"));
        JsonNode draft = json(answer);

        answer.expectStatus()
                .isCreated()
                .expectHeader()
                .location("/api/participation/v1/solutions/" + draft.path("id").asString())
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("author").toString())
                .isEqualTo("{\"kind\":\"CITIZEN\",\"code\":null,\"name\":\"Anna R.\"}");
        assertThat(draft.path("mine").asBoolean()).isTrue();
        assertThat(draft.at("/rating/count").asLong()).isZero();
        assertThat(draft.at("/rating/mean").isNull()).isTrue();
    }

    @Test
    void isDraftedOnBehalfOfTheBodyTheTokenActsForAndOfNoOther() {
        String path = "/challenges/" + scene().challenge() + "/solutions";
        Actor firm = as(ENVIRONMENT.tokens().memberOf("03456789012"));

        JsonNode ofTheFirm = json(firm.post(path, with("onBehalfOf", "03456789012")));

        assertThat(ofTheFirm.path("author").toString())
                .isEqualTo("{\"kind\":\"BODY\",\"code\":\"03456789012\",\"name\":null}");
        assertThat(json(officer("016253").post(path, with("onBehalfOf", "016253")))
                        .at("/author/name")
                        .asString())
                .isEqualTo("Comune di Val Brembilla");
        refused(firm.post(path, with("onBehalfOf", "016253")), 403, "other-body");
        refused(citizen("anna").post(path, with("onBehalfOf", "016253")), 403, "other-body");
        refused(anybody().post(path, Scene.text("t")), 401, "unauthenticated");
    }

    @Test
    void isKnownToItsAuthorAloneWhileADraft() {
        String challenge = scene().challenge();
        String id =
                scene().draft(challenge, citizen("autore"), Map.of()).path("id").asString();

        json(citizen("autore").get("/solutions/" + id));
        refused(anybody().get("/solutions/" + id), 404, "not-found");
        refused(citizen("anna").get("/solutions/" + id), 404, "not-found");
        refused(citizen("anna").move("/solutions/" + id, "PUBLISHED"), 404, "not-found");
        refused(citizen("anna").put("/solutions/" + id + "/rating", Map.of("stars", 3)), 404, "not-found");
        assertThat(ids(anybody(), "/solutions?challenge=" + challenge)).isEmpty();
        assertThat(ids(citizen("autore"), "/me/solutions")).contains(id);
        assertThat(ids(citizen("anna"), "/me/solutions")).doesNotContain(id);
    }

    @Test
    void isPublishedAndCountedOnceHoweverOftenItIsAsked() {
        String challenge = scene().challenge();
        String id =
                scene().draft(challenge, citizen("autore"), Map.of()).path("id").asString();

        JsonNode published = json(citizen("autore").move("/solutions/" + id, "PUBLISHED"));

        assertThat(published.path("publishedAt").isNull()).isFalse();
        refused(citizen("autore").move("/solutions/" + id, "PUBLISHED"), 409, "illegal-transition");
        JsonNode asked = json(anybody().get("/challenges/" + challenge));
        assertThat(asked.path("solutions").asLong()).isEqualTo(1);
        assertThat(asked.path("version").asLong())
                .as("no change of its owner's")
                .isEqualTo(2);
    }

    @Test
    void isChangedOnlyByItsAuthorHoweverManyVotesAreCounted() {
        String challenge = scene().challenge();
        String id = scene().solution(challenge, citizen("autore"));
        String path = "/solutions/" + id;
        json(citizen("anna").put(path + "/rating", Map.of("stars", 5)));
        await().until(() -> json(anybody().get(path)).at("/rating/count").asLong() == 1);

        refused(anybody().put(path, Scene.text("Nuovo"), 2), 401, "unauthenticated");
        refused(citizen("anna").put(path, Scene.text("Nuovo"), 2), 403, "author-only");
        refused(officer("016092").put(path, Scene.text("Nuovo"), 2), 403, "author-only");
        refused(citizen("autore").put(path, Scene.text("Nuovo")), 428, "precondition-required");
        refused(citizen("autore").put(path, Scene.text("Nuovo"), 1), 412, "precondition-failed");
        refused(citizen("autore").put(path, with("onBehalfOf", "016092"), 2), 422, "invalid");

        JsonNode changed = json(citizen("autore").put(path, Scene.text("Nuovo"), 2));

        assertThat(changed.path("title").asString()).isEqualTo("Nuovo");
        assertThat(changed.path("version").asLong()).isEqualTo(3);
    }

    @Test
    void isAmendedInWhatIsNamedAndKeepsTheRest() {
        String challenge = scene().challenge();
        String id = scene().draft(
                        challenge, citizen("autore"), Map.of("sector", "TERTIARY", "practices", List.of(PRACTICE)))
                .path("id")
                .asString();
        String path = "/solutions/" + id;
        Map<String, Object> shorter = Map.of("title", "Più breve");

        refused(anybody().patch(path, shorter, 1), 401, "unauthenticated");
        refused(citizen("anna").patch(path, shorter, 1), 404, "not-found");
        refused(citizen("autore").patch(path, shorter, 7), 412, "precondition-failed");
        refused(citizen("autore").patch(path, Map.of("maturity", "LOST", "summary", ""), 1), 422, "invalid");
        refused(citizen("autore").patch(path, Map.of("onBehalfOf", "016092"), 1), 422, "invalid");
        JsonNode retitled = json(citizen("autore").patch(path, shorter, 1));
        JsonNode cleared = json(citizen("autore").patch(path, Collections.singletonMap("sector", null), 2));

        assertThat(retitled.path("title").asString()).isEqualTo("Più breve");
        assertThat(retitled.path("sector").asString()).isEqualTo("TERTIARY");
        assertThat(retitled.at("/practices/0").asString()).isEqualTo(PRACTICE);
        assertThat(retitled.path("body").asString()).isEqualTo(Scene.text("").get("body"));
        assertThat(cleared.path("sector").isNull()).isTrue();
        assertThat(cleared.path("version").asLong()).isEqualTo(3);
        json(citizen("autore").move(path, "PUBLISHED"));
        refused(citizen("anna").patch(path, shorter, 4), 403, "author-only");
    }

    @Test
    void staysWhereLinksLeadOnceWithdrawnAndIsListedNoMore() {
        String challenge = scene().challenge();
        String id = scene().solution(challenge, citizen("autore"));
        String opinion = scene().opinion(id, citizen("opinionista"));

        refused(citizen("anna").move("/solutions/" + id, "WITHDRAWN"), 403, "author-only");
        json(citizen("autore").move("/solutions/" + id, "WITHDRAWN"));

        assertThat(json(anybody().get("/solutions/" + id)).path("status").asString())
                .isEqualTo("WITHDRAWN");
        assertThat(ids(anybody(), "/solutions?challenge=" + challenge)).isEmpty();
        assertThat(json(anybody().get("/challenges/" + challenge))
                        .path("solutions")
                        .asLong())
                .isZero();
        refused(citizen("anna").put("/solutions/" + id + "/rating", Map.of("stars", 3)), 409, "solution-withdrawn");
        refused(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", 1)), 409, "solution-withdrawn");
        refused(
                citizen("anna").post("/solutions/" + id + "/opinions", Map.of("title", "t", "text", "t")),
                409,
                "solution-withdrawn");
        refused(citizen("autore").put("/solutions/" + id, Scene.text("Nuovo"), 3), 409, "solution-withdrawn");
    }

    @Test
    void knowsItsNeighboursBothWays() {
        String alert = "01934f60-0000-7000-8000-000000000001";
        String challenge = scene().challenge(Map.of("alert", alert));
        String id = scene().solution(challenge, citizen("autore"), Map.of("practices", List.of(PRACTICE)));

        await().untilAsserted(() -> assertThat(json(anybody().get("/challenges/" + challenge + "/lineage"))
                        .at("/effects/0/id")
                        .asString())
                .isEqualTo(id));
        await().untilAsserted(() -> assertThat(json(anybody().get("/solutions/" + id + "/lineage"))
                        .at("/causes/0/resolved")
                        .asBoolean())
                .isTrue());
        JsonNode ofChallenge = json(anybody().get("/challenges/" + challenge + "/lineage"));
        JsonNode ofSolution = json(anybody().get("/solutions/" + id + "/lineage"));

        assertThat(ofChallenge.at("/causes/0").toString())
                .isEqualTo("{\"type\":\"alert\",\"id\":\"" + alert
                        + "\",\"title\":null,\"href\":\"/api/observatory/v1/alerts/" + alert
                        + "\",\"resolved\":false}");
        assertThat(ofChallenge.at("/effects/0/href").asString()).isEqualTo("/api/participation/v1/solutions/" + id);
        assertThat(ofSolution.at("/causes/0/type").asString()).isEqualTo("challenge");
        assertThat(ofSolution.at("/causes/1/id").asString()).isEqualTo(PRACTICE);
        assertThat(ofSolution.at("/causes/1/resolved").asBoolean()).isFalse();
    }

    private static List<String> ids(Actor reader, String list) {
        return Actor.ids(reader.get(list));
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(Scene.text("La bottega che consegna"));
        more.put(key, value);
        return more;
    }
}
