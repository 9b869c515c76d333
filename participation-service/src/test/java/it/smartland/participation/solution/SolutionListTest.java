package it.smartland.participation.solution;

import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of solutions: its orders, its filters, what it finds and counts. */
class SolutionListTest extends WholeService {

    @Test
    void isFoundByItalianWordsWithoutTheirAccentsAndEndings() {
        String challenge = scene().challenge();
        String title = scene().solution(challenge, citizen("uno"), Map.of("title", "Perché la città non compra più"));
        String body = scene().solution(challenge, citizen("due"), Map.of("body", "In ogni citta serve una bottega."));
        scene().solution(challenge, citizen("tre"), Map.of("title", "Altro"));

        assertThat(ids(anybody(), "/solutions?q=CITTA&challenge=" + challenge)).containsExactly(title, body);
        assertThat(ids(anybody(), "/solutions?q=comprare&challenge=" + challenge))
                .containsExactly(title);
        assertThat(ids(anybody(), "/solutions?q=citta -compra&challenge=" + challenge))
                .containsExactly(body);
        assertThat(ids(anybody(), "/solutions?q=astronave&challenge=" + challenge))
                .isEmpty();
    }

    @Test
    void isListedBestFirstByManyGoodVotesBeforeFewPerfectOnes() {
        String challenge = scene().challenge();
        String fewPerfect = scene().solution(challenge, citizen("a"));
        String manyGood = scene().solution(challenge, citizen("b"));
        String unrated = scene().solution(challenge, citizen("c"));
        json(citizen("v0").put("/solutions/" + fewPerfect + "/rating", Map.of("stars", 5)));
        json(citizen("v0").put("/solutions/" + unrated + "/support"));
        for (int i = 0; i < 12; i++) {
            json(citizen("v" + i).put("/solutions/" + manyGood + "/rating", Map.of("stars", i % 2 == 0 ? 5 : 4)));
        }
        String list = "/solutions?challenge=" + challenge;

        await().untilAsserted(() ->
                assertThat(ids(anybody(), list + "&sort=BEST")).containsExactly(manyGood, fewPerfect, unrated));
        await().untilAsserted(() -> assertThat(
                        ids(anybody(), list + "&sort=MOST_SUPPORTED").getFirst())
                .isEqualTo(unrated));
        assertThat(ids(anybody(), list)).containsExactly(unrated, manyGood, fewPerfect);
        for (String sort : List.of("NEWEST", "BEST", "MOST_SUPPORTED")) {
            assertThat(walk(list + "&limit=1&sort=" + sort)).as(sort).isEqualTo(ids(anybody(), list + "&sort=" + sort));
        }
    }

    @Test
    void areFilteredByAreaAndByTheBodyThatProposesThem() {
        String challenge = scene().challenge();
        String ofDossena =
                scene().solution(challenge, officer("016092"), Map.of("onBehalfOf", "016092", "area", "CULTURE"));
        String ofSpirano = scene().solution(challenge, officer("016206"), Map.of("onBehalfOf", "016206"));
        String ofACitizen = scene().solution(challenge, citizen("uno"), Map.of());
        String list = "/solutions?challenge=" + challenge;

        assertThat(ids(anybody(), list + "&author=016092")).containsExactly(ofDossena);
        assertThat(ids(anybody(), list + "&area=ECONOMY")).containsExactly(ofACitizen, ofSpirano);
        assertThat(ids(anybody(), list + "&area=ECONOMY&author=016206")).containsExactly(ofSpirano);
        JsonNode counted = json(anybody().get(list + "&area=CULTURE&facets=true&total=true"));
        assertThat(counted.path("total").asLong()).isEqualTo(1);
        assertThat(counted.path("facets").toString())
                .isEqualTo("{\"area\":[{\"value\":\"ECONOMY\",\"count\":2},{\"value\":\"CULTURE\",\"count\":1}]}");
    }

    private List<String> walk(String list) {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = json(anybody().get(list + cursor));
            page.path("items").forEach(item -> walked.add(item.path("id").asString()));
            cursor = page.path("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.path("nextCursor").asString();
        }
        return walked;
    }

    private static List<String> ids(Actor reader, String list) {
        return Actor.ids(reader.get(list));
    }
}
