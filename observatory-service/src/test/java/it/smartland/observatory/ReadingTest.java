package it.smartland.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What readers find: values, rankings, maps, profiles, peers. */
class ReadingTest extends WholeService {

    @Test
    void ranksTheMunicipalitiesOfTheProvince() {
        JsonNode ranking = Actor.json(anybody().get("/indicators/mean-income/ranking"));

        assertThat(ranking.path("period").asString()).isEqualTo("2024");
        assertThat(ranking.path("items").size()).isEqualTo(243);
        assertThat(ranking.path("items").path(0).toString())
                .isEqualTo("{\"rank\":1,\"territory\":\"016143\",\"name\":\"Mozzo\",\"value\":39592.42}");
        assertThat(ranking.path("items").path(242).path("name").asString()).isEqualTo("Cassiglio");
        assertThat(ranking.path("missing").size()).isZero();
    }

    @Test
    void sharesARankBetweenEqualValuesAndSetsTheMissingApart() {
        String code = Measures.published(curator(), Map.of("polarity", "NEGATIVE"));
        load(code, "016024,2024,3\n016092,2024,1\n016206,2024,1\n016,2024,500\n");

        JsonNode ranking = Actor.json(anybody().get("/indicators/" + code + "/ranking?period=2024&level=municipality"));

        assertThat(ranking.path("items").valueStream())
                .extracting(item ->
                        item.path("rank").asInt() + " " + item.path("name").asString())
                .containsExactly("1 Dossena", "1 Spirano", "3 Bergamo");
        assertThat(ranking.path("missing").size()).isEqualTo(240);
        assertThat(ranking.path("missing").findValuesAsString("status")).containsOnly("O");
        assertThat(Actor.json(anybody().get("/indicators/" + code + "/ranking?level=PROVINCE"))
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"QUANTILE, 61", "EQUAL, 100", "JENKS, 75"})
    void drawsAMapInClassesWithTheSameValuesAsTheRanking(String method, int atLeast) {
        JsonNode map = Actor.json(
                anybody().get("/indicators/mean-income/map?method=" + method + "&classes=4", "application/geo+json"));

        assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.path("schematic").asBoolean()).isTrue();
        assertThat(map.path("features").size()).isEqualTo(243);
        assertThat(map.path("classes").size()).isEqualTo(4);
        assertThat(map.path("classes").path(0).path("from").asDouble()).isEqualTo(18005.04);
        assertThat(map.path("classes").path(3).path("to").asDouble()).isEqualTo(39592.42);
        assertThat(counts(map).stream().mapToInt(Integer::intValue).sum()).isEqualTo(243);
        assertThat(counts(map)).allMatch(count -> count > 0).anyMatch(count -> count >= atLeast);
    }

    private static List<Integer> counts(JsonNode map) {
        return map.path("classes")
                .valueStream()
                .map(interval -> interval.path("count").asInt())
                .toList();
    }

    @Test
    void drawsTheCellsAgainstTheClockAroundTheirCentroids() {
        JsonNode features =
                Actor.json(anybody().get("/indicators/mean-income/map")).path("features");

        assertThat(features.valueStream()).allSatisfy(feature -> {
            JsonNode ring = feature.at("/geometry/coordinates/0/0");
            assertThat(ring.size()).isGreaterThanOrEqualTo(4);
            assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
            assertThat(area(ring)).isPositive();
        });
    }

    @Test
    void givesNoDataAClassOfItsOwn() {
        String code = Measures.published(curator());
        load(code, "016024,2024,3\n016092,2024,1\n");

        JsonNode map = Actor.json(anybody().get("/indicators/" + code + "/map"));

        assertThat(map.path("features").valueStream())
                .filteredOn(feature -> feature.at("/properties/value").isNull())
                .hasSize(241)
                .extracting(feature -> feature.at("/properties/class").asInt())
                .containsOnly(0);
    }

    @Test
    void tellsAReaderWhoHasTheMapThatItIsStillTheSame() {
        String tag = anybody()
                .get("/indicators/mean-income/map")
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag();

        anybody()
                .http()
                .get()
                .uri(ObservatoryApi.PATH + "/indicators/mean-income/map")
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void showsATerritorysLatestValuesBesideThoseOfTheProvince() {
        JsonNode income = profileOf("016092", "mean-income");

        assertThat(income.path("value").asDouble()).isEqualTo(22880.02);
        assertThat(income.path("period").asString()).isEqualTo("2024");
        assertThat(income.path("of").asInt()).isEqualTo(243);
        assertThat(income.path("direction").asString()).isEqualTo("WORSE");
        assertThat(income.path("provinceMean").asDouble()).isCloseTo(25_586, offset(500.0));
        assertThat(profileOf("016143", "mean-income").path("rank").asInt()).isEqualTo(1);
        assertThat(profileOf("016092", "residents").path("direction").asString())
                .isEqualTo("NEUTRAL");
        Actor.refused(anybody().get("/territories/999999/profile"), 404, "territory-not-found");
    }

    @Test
    void findsPeersAndSaysWhy() {
        JsonNode peers =
                Actor.json(anybody().get("/territories/016092/peers?limit=5")).path("items");

        assertThat(peers.size()).isEqualTo(5);
        assertThat(peers.findValuesAsString("territory")).doesNotContain("016092");
        assertThat(peers.path(0).path("because").findValuesAsString("feature"))
                .containsExactlyInAnyOrder("population", "density", "mean-income", "service-level");
        assertThat(peers.valueStream().map(peer -> peer.path("distance").asDouble()))
                .isSorted();
    }

    @Test
    void filtersValuesByTerritoryPeriodAndCount() {
        String code = Measures.published(curator());
        load(code, "016024,2021,1\n016024,2022,2\n016024,2023,3\n016092,2023,4\n016206,2020,5\n");

        assertThat(periods(code, "?territory=016024,016092&from=2022")).containsExactly("2022", "2023", "2023");
        assertThat(periods(code, "?to=2021")).containsExactly("2021", "2020");
        assertThat(periods(code, "?lastN=1")).containsExactly("2023", "2023", "2020");
        anybody()
                .get("/indicators/" + code + "/observations?from=2030")
                .expectStatus()
                .isNoContent();
        anybody()
                .get("/indicators/" + code + "/observations?from=x&to=y&asOf=z&lastN=0")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(List.class, all -> assertThat(all).isEqualTo(List.of("?from", "?to", "?asOf", "?lastN")));
    }

    @Test
    void writesValuesAsCsv() {
        String code = Measures.published(curator());
        load(code, "016024,2021,1.50\n016092,2023,4\n");

        String csv = anybody()
                .get("/indicators/" + code + "/observations", "text/csv")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(csv).startsWith("territory,period,value,status,vintage\r\n016024,2021,1.50,A,");
        assertThat(csv.lines()).hasSize(3);
        anybody()
                .get("/indicators/" + code + "/observations?to=1999", "text/csv")
                .expectStatus()
                .isNoContent();
    }

    @Test
    void knowsTheMunicipalitiesOfTheirTime() {
        assertThat(codes("brembilla", "2014-02-03")).contains("016039").doesNotContain("016253");
        assertThat(codes("brembilla", "2014-02-04")).contains("016253").doesNotContain("016039");
    }

    private List<String> codes(String name, String day) {
        return Actor.json(anybody().get("/territories?q=" + name + "&asOf=" + day))
                .findValuesAsString("code");
    }

    private JsonNode profileOf(String territory, String indicator) {
        return Actor.json(anybody().get("/territories/" + territory + "/profile"))
                .path("items")
                .valueStream()
                .filter(item -> item.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<String> periods(String code, String query) {
        return Actor.json(anybody().get("/indicators/" + code + "/observations" + query))
                .findValuesAsString("period");
    }

    private void load(String code, String rows) {
        JsonNode done = curator().brought(Measures.mapping(code, "STRICT"), "comune,anno,valore\n" + rows);
        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
    }

    /** Positive for a ring that runs against the clock. */
    private static double area(JsonNode ring) {
        double twice = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            twice += ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
                    - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
        }
        return twice / 2;
    }
}
