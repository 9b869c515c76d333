package it.smartland.participation.challenge;

import static it.smartland.participation.Actor.ids;
import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.participation.Actor;
import it.smartland.participation.Scene;
import it.smartland.participation.WholeService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of challenges: its pages, its filters, what it finds and counts. */
class ChallengeListTest extends WholeService {

    @Test
    void areListedPageByPageInAStableOrder() {
        List<String> mine =
                IntStream.range(0, 5).mapToObj(i -> scene().challenge()).toList();

        JsonNode first = json(anybody().get("/challenges?limit=2&total=true&territory=016092"));
        String inBetween = scene().challenge();
        JsonNode second = json(anybody()
                .get("/challenges?limit=2&territory=016092&cursor="
                        + first.path("nextCursor").asString()));

        assertThat(first.path("total").asLong()).isGreaterThanOrEqualTo(5);
        assertThat(first.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactly(mine.get(4), mine.get(3));
        assertThat(second.path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly(mine.get(2), mine.get(1))
                .doesNotContain(inBetween);
        refused(
                anybody()
                        .get("/challenges?sort=CLOSING_SOON&cursor="
                                + first.path("nextCursor").asString()),
                400,
                "bad-request");
        assertThat(ids(anybody().get("/challenges?sort=CLOSING_SOON&status=OPEN&territory=016001")))
                .isEmpty();
    }

    @Test
    void areFoundByItalianWordsWithoutTheirAccentsAndEndings() {
        String title = challengeOf("016101", Map.of("title", "Perché la città non compra più?"));
        String description = challengeOf("016101", Map.of("description", "In ogni citta serve una bottega."));
        challengeOf("016101", Map.of("title", "Altro"));
        String list = "/challenges?territory=016101";

        assertThat(ids(anybody().get(list + "&q=CITTA"))).containsExactly(title, description);
        assertThat(ids(anybody().get(list + "&q=comprare"))).containsExactly(title);
        assertThat(ids(anybody().get(list + "&q=citta -compra"))).containsExactly(description);
        assertThat(ids(anybody().get(list + "&q=astronave"))).isEmpty();
        JsonNode first = json(anybody().get(list + "&q=citta&limit=1&total=true"));
        assertThat(first.path("total").asLong()).isEqualTo(2);
        assertThat(ids(anybody()
                        .get(list + "&q=citta&limit=1&cursor="
                                + first.path("nextCursor").asString())))
                .containsExactly(description);
        assertThat(ids(anybody().get(list + "&q=citta&sort=NEWEST"))).containsExactly(description, title);
        refused(anybody().get("/challenges?q="), 400, "bad-request");
        refused(anybody().get("/challenges?area=SPORT"), 400, "bad-request");
    }

    @Test
    void findsNoDraftForOthers() {
        Scene scene = new Scene(officer("016102"), clock);
        String draft = scene.draft(Map.of("owner", "016102", "title", "Ancora segreta"));

        assertThat(ids(anybody().get("/challenges?q=segreta"))).isEmpty();
        assertThat(ids(officer("016102").get("/challenges?q=segreta&status=DRAFT")))
                .containsExactly(draft);
        assertThat(ids(officer("016101").get("/challenges?q=segreta&status=DRAFT")))
                .isEmpty();
    }

    @Test
    void countsWhatEachValueWouldLeaveUnderTheOtherFilters() {
        String culture = challengeOf("016103", Map.of("area", "CULTURE"));
        challengeOf("016103", Map.of("area", "ECONOMY"));
        String closing = challengeOf(
                "016103",
                Map.of(
                        "area",
                        "ECONOMY",
                        "closesAt",
                        clock.instant().plus(Duration.ofDays(1)).toString()));
        new Scene(officer("016103"), clock).draft(Map.of("owner", "016103"));
        String list = "/challenges?facets=true&territory=016103";
        clock.standAt(clock.instant().plus(Duration.ofDays(2)));

        assertThat(facets(anybody(), list)).isEqualTo("area ECONOMY 2, CULTURE 1; status OPEN 2, CLOSED 1");
        assertThat(facets(anybody(), list + "&area=ECONOMY"))
                .isEqualTo("area ECONOMY 2, CULTURE 1; status CLOSED 1, OPEN 1");
        assertThat(facets(anybody(), list + "&status=CLOSED")).isEqualTo("area ECONOMY 1; status OPEN 2, CLOSED 1");
        assertThat(ids(anybody().get(list + "&status=CLOSED"))).containsExactly(closing);
        assertThat(ids(anybody().get(list + "&area=CULTURE"))).containsExactly(culture);
        assertThat(json(anybody().get("/challenges?territory=016103")).has("facets"))
                .isFalse();
    }

    private String challengeOf(String owner, Map<String, String> different) {
        Map<String, String> terms = new HashMap<>(different);
        terms.put("owner", owner);
        return new Scene(officer(owner), clock).challenge(terms);
    }

    private static String facets(Actor reader, String list) {
        JsonNode facets = json(reader.get(list)).path("facets");
        return facets.propertyStream()
                .map(facet -> facet.getKey() + " " + counts(facet.getValue()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static String counts(JsonNode values) {
        return String.join(
                ", ",
                values.valueStream()
                        .map(value -> value.path("value").asString() + " "
                                + value.path("count").asLong())
                        .toList());
    }
}
