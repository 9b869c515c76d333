package it.smartland.participation.statistics;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How much people take part, in one challenge, in one municipality, in all of them. */
class ParticipationTest extends WholeService {

    private static final String BODY = "016241";

    @BeforeEach
    void fourHundredPeopleLiveThere() {
        db.sql("""
                        insert into platform.governing_body (code, name, population) values ('016241', 'Comune di prova', 400)
                        on conflict do nothing
                        """).then().block();
    }

    @Test
    void isCountedInAChallengeAndInItsMunicipalityAlike() {
        Scene there = new Scene(officer(BODY), clock);
        JsonNode before = json(anybody().get("/statistics/participation?territory=" + BODY));
        String challenge = there.challenge(Map.of("owner", BODY));
        String solution = there.solution(challenge, citizen("autore"));
        String withdrawn = there.solution(challenge, citizen("altro"));
        String opinion = there.opinion(solution, citizen("penna"));
        there.opinion(withdrawn, citizen("penna"));
        json(citizen("anna").put("/solutions/" + withdrawn + "/support"));
        json(citizen("altro").move("/solutions/" + withdrawn, "WITHDRAWN"));
        json(citizen("anna").put("/solutions/" + solution + "/rating", Map.of("stars", 4)));
        json(citizen("bruno").put("/solutions/" + solution + "/rating", Map.of("stars", 1)));
        json(citizen("anna").put("/solutions/" + solution + "/support"));
        json(citizen("anna").put("/opinions/" + opinion + "/vote", Map.of("value", -1)));

        await().untilAsserted(() -> assertThat(json(anybody().get("/challenges/" + challenge + "/statistics"))
                        .toString())
                .isEqualTo("{\"inhabitants\":400,\"challenges\":" + figure(1, 2.5) + ",\"solutions\":" + figure(1, 2.5)
                        + ",\"opinions\":" + figure(1, 2.5) + ",\"ratings\":" + figure(2, 5.0) + ",\"supports\":"
                        + figure(1, 2.5) + ",\"opinionVotes\":" + figure(1, 2.5) + "}"));
        JsonNode after = json(anybody().get("/statistics/participation?territory=" + BODY));
        assertThat(more(before, after, "ratings")).isEqualTo(2);
        assertThat(more(before, after, "solutions")).isEqualTo(1);
        assertThat(json(anybody().get("/statistics/participation-by-body"))
                        .path("items")
                        .valueStream()
                        .filter(item -> item.at("/body/code").asString().equals(BODY))
                        .map(item -> item.path("participation")))
                .containsExactly(after);
    }

    @Test
    void keepsHiddenVotesHidden() {
        Scene there = new Scene(officer(BODY), clock);
        String challenge = there.challenge(Map.of("owner", BODY, "hiddenTallies", true));
        String solution = there.solution(challenge, citizen("autore"));
        JsonNode before = json(anybody().get("/statistics/participation"));
        json(citizen("muta").put("/solutions/" + solution + "/support"));
        await().until(() -> db.sql("select supports from solution_tally where solution = '" + solution + "'")
                        .mapValue(Long.class)
                        .one()
                        .block()
                == 1);

        JsonNode hidden = json(anybody().get("/challenges/" + challenge + "/statistics"));
        JsonNode meanwhile = json(anybody().get("/statistics/participation"));
        json(officer(BODY).move("/challenges/" + challenge, "CLOSED"));

        assertThat(hidden.path("supports").isNull()).isTrue();
        assertThat(hidden.at("/solutions/count").asLong()).isEqualTo(1);
        assertThat(more(before, meanwhile, "supports")).isZero();
        assertThat(json(anybody().get("/challenges/" + challenge + "/statistics"))
                        .at("/supports/count")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void saysNothingOfADraftNorPerHeadWhereNobodyIsCounted() {
        String draft = scene().draft(Map.of());

        refused(anybody().get("/challenges/" + draft + "/statistics"), 404, "not-found");
        assertThat(json(anybody().get("/statistics/participation?territory=nessuno"))
                        .toString())
                .contains("\"inhabitants\":null", "\"solutions\":{\"count\":0,\"perThousandInhabitants\":null}");
    }

    private static String figure(long count, double perThousand) {
        return "{\"count\":" + count + ",\"perThousandInhabitants\":" + perThousand + "}";
    }

    private static long more(JsonNode before, JsonNode after, String figure) {
        return after.at("/" + figure + "/count").asLong()
                - before.at("/" + figure + "/count").asLong();
    }
}
