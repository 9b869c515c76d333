package it.smartland.grants.lineage;

import static it.smartland.grants.Actor.json;
import static it.smartland.grants.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.grants.Actor;
import it.smartland.grants.Scene;
import it.smartland.grants.WholeService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LineageApiTest extends WholeService {

    private final String solution = UUID.randomUUID().toString();

    @Test
    void leadsFromACallAndASolutionToAProjectAndShowsTheApplicationToItsOwnAlone() {
        Actor dossena = officer("016092");
        String call = scene().call();
        String application = application(call, dossena);
        scene().close(call);
        scene().score(application, evaluator(), 90, 90);
        json(office().post("/calls/" + call + "/ranking"));
        JsonNode award = json(office().post("/calls/" + call + "/awards")).at("/items/0");
        String id = award.path("id").asString();
        String project = award.path("project").asString();

        await().until(() -> neighbours(anybody(), "/awards/" + id, "causes").contains("call " + call));
        await().until(() -> neighbours(anybody(), "/awards/" + id, "effects").contains("project " + project));
        assertThat(neighbours(anybody(), "/awards/" + id, "causes"))
                .containsExactlyInAnyOrder("call " + call, "solution " + solution);
        assertThat(neighbours(dossena, "/awards/" + id, "causes"))
                .containsExactly("call " + call, "application " + application);
        assertThat(neighbours(dossena, "/applications/" + application, "causes"))
                .containsExactly("solution " + solution, "call " + call);
        assertThat(neighbours(dossena, "/applications/" + application, "effects"))
                .containsExactly("award " + id);
        assertThat(neighbours(anybody(), "/projects/" + project, "causes")).containsExactly("award " + id);
        assertThat(neighbours(anybody(), "/calls/" + call, "effects")).containsExactly("award " + id);
        refused(officer("016206").get("/applications/" + application + "/lineage"), 404, "not-found");
        refused(anybody().get("/applications/" + application + "/lineage"), 401, "unauthenticated");
        refused(anybody().get("/awards/" + UUID.randomUUID() + "/lineage"), 404, "not-found");
    }

    private String application(String call, Actor applicant) {
        Map<String, Object> body = new HashMap<>(Scene.application("Con una soluzione", "9000.00"));
        body.put("links", List.of(Map.of("type", "solution", "id", solution)));
        String id = scene().drafted(call, applicant, body);
        scene().submit(id, applicant);
        return id;
    }

    private static List<String> neighbours(Actor reader, String path, String side) {
        return json(reader.get(path + "/lineage"))
                .path(side)
                .valueStream()
                .map(found ->
                        found.path("type").asString() + " " + found.path("id").asString())
                .toList();
    }
}
