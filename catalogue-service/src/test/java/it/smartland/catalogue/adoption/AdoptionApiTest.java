package it.smartland.catalogue.adoption;

import static it.smartland.catalogue.Actor.json;
import static it.smartland.catalogue.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.catalogue.WholeService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AdoptionApiTest extends WholeService {

    @Test
    void isDeclaredOnceByABodyAndFoundAgainByASecondCall() {
        String practice = scene().published(Map.of());
        String path = "/practices/" + practice + "/adoptions";

        var first = officer("016206").post(path, Map.of("adaptations", "Una cava al posto della miniera."));
        JsonNode adoption = json(first);
        String id = adoption.path("id").asString();

        first.expectStatus().isCreated().expectHeader().location("/api/catalogue/v1/adoptions/" + id);
        assertThat(adoption.path("stage").asString()).isEqualTo("INTERESTED");
        assertThat(adoption.at("/adopter/name").asString()).isEqualTo("Comune di Spirano");
        var second = officer("016206").post(path, Map.of("stage", "RUNNING"));
        assertThat(json(second)).isEqualTo(adoption);
        second.expectStatus().isOk();
        assertThat(json(anybody().get("/adoptions/" + id))).isEqualTo(adoption);
        assertThat(json(anybody().get("/practices/" + practice))
                        .path("adoptions")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void isBegunOnceThoughFiftyAskAtOnce() {
        String practice = scene().published(Map.of());

        List<String> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> officer("016206").post("/practices/" + practice + "/adoptions", Map.of()))
                .map(spec -> spec.expectBody(String.class).returnResult())
                .map(result -> result.getStatus().value() + " "
                        + JsonMapper.shared()
                                .readTree(result.getResponseBody())
                                .path("id")
                                .asString())
                .toList();

        assertThat(answers.stream().filter(answer -> answer.startsWith("201"))).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.startsWith("200"))).hasSize(49);
        assertThat(answers.stream().map(answer -> answer.substring(4)).distinct())
                .hasSize(1);
        assertThat(json(anybody().get("/adoptions?total=true&practice=" + practice))
                        .path("total")
                        .asLong())
                .isEqualTo(1);
        assertThat(outbox(practice)).isEqualTo(1);
    }

    @Test
    void countsEveryBodyThatAdoptsAtOnce() {
        String practice = scene().published(Map.of());

        IntStream.range(0, 30)
                .parallel()
                .forEach(i -> json(officer("0160" + (30 + i)).post("/practices/" + practice + "/adoptions", Map.of())));

        JsonNode view = json(anybody().get("/practices/" + practice));
        assertThat(view.path("adoptions").asInt()).isEqualTo(30);
        assertThat(view.path("adopters").size()).isEqualTo(30);
    }

    @Test
    void isForOfficersOfOtherBodiesAndOfPublishedPracticesAlone() {
        String practice = "/practices/" + scene().published(Map.of()) + "/adoptions";
        String draft = "/practices/" + scene().draft(Map.of()) + "/adoptions";

        refused(anybody().post(practice, Map.of()), 401, "unauthenticated");
        refused(citizen("anna").post(practice, Map.of()), 403, "officers-only");
        refused(citizen("anna").post(practice, Map.of("stage", "NONE")), 403, "officers-only");
        refused(officer("016206").post(practice, Map.of("stage", "NONE")), 422, "invalid");
        refused(officer("016206").post(practice, Map.of("stage", "DROPPED")), 422, "invalid");
        refused(officer("016206").post(practice, Map.of("adopter", "016024")), 422, "invalid");
        refused(officer("016092").post(practice, Map.of()), 409, "own-practice");
        refused(officer("016206").post(draft, Map.of()), 404, "not-found");
        refused(province().post(draft, Map.of()), 409, "practice-not-published");
        refused(officer("016206").post("/practices/" + UUID.randomUUID() + "/adoptions", Map.of()), 404, "not-found");
    }

    @Test
    void goesOneStageAtATimeByItsAdopterAlone() {
        String practice = scene().published(Map.of());
        String path = adopt(practice);

        refused(anybody().move(path, "PLANNED"), 401, "unauthenticated");
        refused(officer("016092").move(path, "PLANNED"), 403, "other-body");
        refused(citizen("anna").move(path, "PLANNED"), 403, "other-body");
        refused(officer("016206").move(path, "COMPLETED"), 409, "illegal-transition");
        refused(officer("016206").move(path, "NOWHERE"), 422, "invalid");
        for (String stage : List.of("PLANNED", "RUNNING", "COMPLETED")) {
            assertThat(json(officer("016206").move(path, stage)).path("stage").asString())
                    .isEqualTo(stage);
        }
        refused(officer("016206").move(path, "DROPPED"), 409, "illegal-transition");
        assertThat(ids("practice=" + practice + "&adopter=016206&stage=COMPLETED"))
                .containsExactly(path.substring("/adoptions/".length()));
        assertThat(ids("practice=" + practice + "&stage=RUNNING")).isEmpty();
    }

    @Test
    void noLongerCountsOnceItIsDropped() {
        String practice = scene().published(Map.of());
        String path = adopt(practice);

        json(officer("016206").move(path, "DROPPED", "Mancano i fondi"));

        assertThat(json(anybody().get("/practices/" + practice))
                        .path("adopters")
                        .isEmpty())
                .isTrue();
        assertThat(json(anybody().get(path)).path("stage").asString()).isEqualTo("DROPPED");
    }

    @Test
    void isToldByItsAdopterWhoHasSeenTheLatestVersion() {
        String path = adopt(scene().published(Map.of()));
        Map<String, Object> told = Map.of("results", "3.000 visitatori nella prima estate.");

        refused(officer("016092").put(path, told, 1), 403, "other-body");
        refused(officer("016206").put(path, told), 428, "precondition-required");
        refused(officer("016206").put(path, told, 2), 412, "precondition-failed");
        JsonNode retold = json(officer("016206").put(path, told, 1));
        assertThat(retold.path("results").asString()).startsWith("3.000");
        Map<String, Object> shown = JsonMapper.shared().convertValue(retold, Map.class);
        assertThat(json(officer("016206").put(path, shown, 2)).path("version").asLong())
                .isEqualTo(3);
    }

    private String adopt(String practice) {
        JsonNode adoption = json(officer("016206").post("/practices/" + practice + "/adoptions", Map.of()));
        return "/adoptions/" + adoption.path("id").asString();
    }

    private List<String> ids(String query) {
        return json(anybody().get("/adoptions?" + query))
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private long outbox(String practice) {
        return db.sql("""
                        select count(*) from platform.outbox
                        where type like '%.adoption.%' and convert_from(body, 'UTF8')::jsonb ->> 'practice' = :practice
                        """).bind("practice", practice).mapValue(Long.class).one().block();
    }
}
