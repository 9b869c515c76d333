package it.smartland.participation.opinion;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.WholeService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpinionApiTest extends WholeService {

    @Test
    void isWrittenByAnybodySignedInAndReadByAll() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        String path = "/solutions/" + solution + "/opinions";
        var anna = as(ENVIRONMENT.tokens().citizen("anna").named("Anna", "Rossi"));

        JsonNode opinion = json(anna.post(path, Map.of("title", "Sì", "text", "Ci serve.", "stance", "FOR")));

        assertThat(opinion.path("author").toString())
                .isEqualTo("{\"kind\":\"CITIZEN\",\"code\":null,\"name\":\"Anna R.\"}");
        assertThat(opinion.path("stance").asString()).isEqualTo("FOR");
        assertThat(opinion.path("votesFor").asLong()).isZero();
        assertThat(json(anybody().get("/opinions/" + opinion.path("id").asString()))
                        .path("mine")
                        .asBoolean())
                .isFalse();
        assertThat(json(anybody().get("/solutions/" + solution))
                        .path("opinions")
                        .asLong())
                .isEqualTo(1);
        refused(anybody().post(path, Map.of("title", "t", "text", "t")), 401, "unauthenticated");
        refused(anna.post(path, Map.of("title", "", "text", " ", "stance", "MAYBE")), 422, "invalid");
    }

    @Test
    void isNeutralUnlessSaid() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));

        String opinion = scene().opinion(solution, citizen("anna"));

        assertThat(json(anybody().get("/opinions/" + opinion)).path("stance").asString())
                .isEqualTo("NEUTRAL");
    }

    @Test
    void isListedNewestFirstOrBestFirst() {
        String solution = scene().solution(scene().challenge(), citizen("autore"));
        String loved = scene().opinion(solution, citizen("uno"));
        String disputed = scene().opinion(solution, citizen("due"));
        String newest = scene().opinion(solution, citizen("tre"));
        for (String voter : List.of("v1", "v2", "v3")) {
            json(citizen(voter).put("/opinions/" + loved + "/vote", Map.of("value", 1)));
            json(citizen(voter).put("/opinions/" + disputed + "/vote", Map.of("value", voter.equals("v1") ? 1 : -1)));
        }

        assertThat(ids(solution, "?total=true")).containsExactly(newest, disputed, loved);
        await().untilAsserted(() -> assertThat(ids(solution, "?sort=BEST")).containsExactly(loved, disputed, newest));
    }

    private List<String> ids(String solution, String query) {
        return json(anybody().get("/solutions/" + solution + "/opinions" + query))
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
