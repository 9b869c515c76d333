package it.smartland.participation.statistics;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** While a challenge hides its tallies nobody learns them, by no way: figures, orders, counts, events, statistics. */
class HiddenTalliesTest extends WholeService {

    private String challenge;
    private String worse;
    private String better;
    private String newest;
    private String loved;

    /** The order of the votes is neither that of time nor its reverse. */
    @BeforeEach
    void manyHaveVoted() {
        challenge = scene().challenge(Map.of("hiddenTallies", true, "supportThreshold", 2));
        worse = scene().solution(challenge, citizen("primo-autore"));
        better = scene().solution(challenge, citizen("secondo-autore"));
        newest = scene().solution(challenge, citizen("terzo-autore"));
        loved = scene().opinion(better, citizen("opinionista"));
        for (int i = 0; i < 4; i++) {
            Actor voter = citizen("nascosto" + i);
            json(voter.put("/solutions/" + better + "/rating", Map.of("stars", 5)));
            json(voter.put("/solutions/" + better + "/support"));
            json(voter.put("/solutions/" + worse + "/rating", Map.of("stars", 1)));
            json(voter.put("/opinions/" + loved + "/vote", Map.of("value", 1)));
        }
        await().until(() -> counted() == 4);
    }

    @Test
    void showNoFigureToAnybodyTheOfficersOfTheOwnerNotExcepted() {
        for (Actor reader : everyReader()) {
            JsonNode one = json(reader.get("/solutions/" + better));
            assertThat(one.path("rating").isNull()).isTrue();
            assertThat(one.path("supports").isNull()).isTrue();
            for (JsonNode listed : json(reader.get("/solutions?challenge=" + challenge + "&sort=BEST"))
                    .path("items")) {
                assertThat(listed.path("rating").isNull()).isTrue();
                assertThat(listed.path("supports").isNull()).isTrue();
            }
            JsonNode opinion = json(reader.get("/opinions/" + loved));
            assertThat(opinion.path("votesFor").isNull()).isTrue();
            assertThat(opinion.path("votesAgainst").isNull()).isTrue();
        }
    }

    @Test
    void orderNothingByWhatIsHidden() {
        List<String> byTime = List.of(newest, better, worse);

        for (Actor reader : everyReader()) {
            for (String sort : List.of("BEST", "MOST_SUPPORTED", "NEWEST")) {
                assertThat(ids(reader.get("/solutions?challenge=" + challenge + "&sort=" + sort)))
                        .as(sort)
                        .isEqualTo(byTime);
            }
        }
        String first = json(anybody().get("/solutions?challenge=" + challenge + "&sort=BEST&limit=1"))
                .path("nextCursor")
                .asString();
        String cursor = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.UTF_8);
        assertThat(cursor).as("a cursor carries what it sorts by").contains("0.0");
    }

    @Test
    void countNothingInFacetsAndStatistics() {
        JsonNode found = json(anybody().get("/solutions?challenge=" + challenge + "&facets=true&total=true"));

        assertThat(found.path("facets").propertyNames()).containsExactly("area");
        assertThat(json(officer("016092").get("/statistics?territory=016092"))
                        .at("/bestVotedOpinion/id")
                        .asString(""))
                .isNotEqualTo(loved);
    }

    @Test
    void tellNothingInEventsNorChangeWhatARepeatedReadingSees() {
        assertThat(told(worse)).as("its votes move nothing").hasSize(1);
        assertThat(told(loved)).as("nor those on an opinion").hasSize(1);
        assertThat(told(better)).as("the opinion may be told").allSatisfy(state -> {
            assertThat(state.path("rating").isNull()).isTrue();
            assertThat(state.path("supports").isNull()).isTrue();
        });
        JsonNode before = json(anybody().get("/solutions/" + newest));
        json(citizen("nascosto-tardi").put("/solutions/" + newest + "/rating", Map.of("stars", 5)));
        await().until(() -> queued() == 0);

        assertThat(json(anybody().get("/solutions/" + newest))).isEqualTo(before);
    }

    @Test
    void areShownToEverybodyAtOnceWhenItCloses() {
        json(officer("016092").move("/challenges/" + challenge, "CLOSED"));

        assertThat(ids(anybody().get("/solutions?challenge=" + challenge + "&sort=BEST")))
                .startsWith(better);
        assertThat(json(anybody().get("/solutions/" + better)).path("supports").asLong())
                .isEqualTo(4);
    }

    private List<Actor> everyReader() {
        return List.of(
                anybody(),
                citizen("nascosto0"),
                citizen("secondo-autore"),
                officer("016092"),
                as(ENVIRONMENT.tokens().provincialOfficer()));
    }

    private long counted() {
        return db.sql(
                        "select supports from solution_tally where solution = :id::uuid and (select count(*) from vote_to_count) = 0")
                .bind("id", better)
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L)
                .block();
    }

    private long queued() {
        return db.sql("select count(*) from vote_to_count")
                .mapValue(Long.class)
                .one()
                .block();
    }

    private List<JsonNode> told(String object) {
        return db.sql("select convert_from(body, 'UTF8') from platform.outbox where key = :id order by id")
                .bind("id", object)
                .mapValue(String.class)
                .all()
                .map(JsonMapper.shared()::readTree)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
