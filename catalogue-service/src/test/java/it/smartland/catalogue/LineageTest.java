package it.smartland.catalogue;

import static it.smartland.catalogue.Actor.json;
import static it.smartland.catalogue.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A practice and its adoptions know each other, by the events that told of them. */
class LineageTest extends WholeService {

    @Test
    void leadsFromAPracticeToItsAdoptionAndBack() {
        String practice = scene().published(Map.of());
        String adoption = json(officer("016206").post("/practices/" + practice + "/adoptions", Map.of()))
                .path("id")
                .asString();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(effect(practice).path("id").asString()).isEqualTo(adoption));
        assertThat(effect(practice).path("href").asString()).isEqualTo("/api/catalogue/v1/adoptions/" + adoption);
        JsonNode cause =
                json(anybody().get("/adoptions/" + adoption + "/lineage")).at("/causes/0");
        assertThat(cause.path("id").asString()).isEqualTo(practice);
        assertThat(cause.path("type").asString()).isEqualTo("practice");
        assertThat(cause.path("resolved").asBoolean()).isTrue();
    }

    @Test
    void isAsPrivateAsTheDraft() {
        String draft = "/practices/" + scene().draft(Map.of()) + "/lineage";

        refused(anybody().get(draft), 404, "not-found");
        assertThat(json(officer("016092").get(draft)).toString()).isEqualTo("{\"causes\":[],\"effects\":[]}");
    }

    private JsonNode effect(String practice) {
        return json(anybody().get("/practices/" + practice + "/lineage")).at("/effects/0");
    }
}
