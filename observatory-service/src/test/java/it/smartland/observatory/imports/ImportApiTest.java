package it.smartland.observatory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.observatory.Actor;
import it.smartland.observatory.Measures;
import it.smartland.observatory.WholeService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files of figures, from the form to the values and the report. */
class ImportApiTest extends WholeService {

    private static final String GOOD = "comune,anno,valore\n016024,2023,10\n016024,2024,12.5\n016092,2024,7\n";
    private static final String BAD = """
            comune,anno,valore
            016024,2024,12
            099999,2024,1
            016092,duemila,2
            016092,2024,molto
            016092,2024-06,3
            016024,2024,99
            16206,2024,5
            016039,2024,6
            016039,2012,6
            016253,2024,-1
            """;

    @Test
    void loadsAFileAndTellsWhenItWasLoaded() {
        String code = Measures.published(curator());

        JsonNode done = curator().brought(Measures.mapping(code, "STRICT"), GOOD);

        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(done.path("rowsRead").asInt()).isEqualTo(3);
        assertThat(done.path("observationsAccepted").asInt()).isEqualTo(3);
        assertThat(done.path("observationsRejected").asInt()).isZero();
        assertThat(done.path("errors").size()).isZero();
        assertThat(values(code, "")).containsExactly("016024 2023 10", "016024 2024 12.5", "016092 2024 7");
        assertThat(Actor.json(anybody().get("/indicators/" + code + "/observations"))
                        .findValuesAsString("vintage"))
                .containsOnly(done.path("vintage").asString());
    }

    @Test
    void reportsEveryBadRowAndWritesNothingWhenItIsStrict() {
        String code = Measures.published(curator());

        JsonNode done = curator().brought(Measures.mapping(code, "STRICT"), BAD);

        assertThat(done.path("state").asString()).isEqualTo("FAILED");
        assertThat(done.path("vintage").isNull()).isTrue();
        assertThat(lines(done.path("errors")))
                .containsExactly(
                        "3 comune unknown-territory 099999",
                        "4 anno bad-period duemila",
                        "5 valore bad-number molto",
                        "6 anno bad-period 2024-06",
                        "7 valore duplicate-key " + code + " 016024 2024",
                        "9 comune territory-not-in-force 016039",
                        "11 valore value-out-of-range -1");
        assertThat(lines(done.path("warnings"))).containsExactly("8 comune lost-leading-zero 16206");
        anybody().get("/indicators/" + code + "/observations").expectStatus().isNoContent();
    }

    @Test
    void keepsTheGoodRowsWhenItIsPartial() {
        String code = Measures.published(curator());

        JsonNode done = curator().brought(Measures.mapping(code, "PARTIAL"), BAD);

        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(done.path("observationsAccepted").asInt()).isEqualTo(3);
        assertThat(done.path("observationsRejected").asInt()).isEqualTo(7);
        assertThat(values(code, "")).containsExactly("016024 2024 12", "016039 2012 6", "016206 2024 5");
    }

    @Test
    void writesNothingWhenItOnlyValidates() {
        String code = Measures.published(curator());

        JsonNode done = curator().brought(Measures.mapping(code, "VALIDATE"), BAD);

        assertThat(done.path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(done.path("errors").size()).isEqualTo(7);
        anybody().get("/indicators/" + code + "/observations").expectStatus().isNoContent();
    }

    @Test
    void succeedsWithTheEarlierVintageWhenTheSameComesAgain() {
        String code = Measures.published(curator());
        JsonNode first = curator().brought(Measures.mapping(code, "STRICT"), GOOD);

        JsonNode again = curator().brought(Measures.mapping(code, "STRICT"), GOOD);

        assertThat(again.path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(again.path("vintage")).isEqualTo(first.path("vintage"));
    }

    @Test
    void showsWhatWasKnownAtAnEarlierVintage() {
        String code = Measures.published(curator());
        JsonNode first = curator().brought(Measures.mapping(code, "STRICT"), GOOD);
        curator().brought(Measures.mapping(code, "STRICT"), "comune,anno,valore\n016092,2024,8\n");

        assertThat(values(code, "?territory=016092")).containsExactly("016092 2024 8");
        assertThat(values(
                        code, "?territory=016092&asOf=" + first.path("vintage").asString()))
                .containsExactly("016092 2024 7");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        String code = Measures.published(curator());
        String mapping = """
                {"mode": "STRICT", "encoding": "ISO-8859-1", "delimiter": ";", "decimal": ",", "skipLines": 2,
                 "territory": {"column": "Codice"}, "period": {"value": "2022"},
                 "values": [{"column": "Quantità (q)", "indicator": "%s", "scale": 0.1}]}
                """.formatted(code);
        String file = "Catasto\r\nAnno 2022\r\nCodice;Comune;\"Quantità (q)\"; \r\n"
                + "016024;Bergamo;\"1.234,5\"; \r\n016092;Dossena;; \r\n";

        JsonNode done = curator().brought(mapping, file.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lines(done.path("errors"))).isEmpty();
        assertThat(values(code, "")).containsExactly("016024 2022 123.45");
    }

    @Test
    void streamsEveryRejectedRowAsCsvInTheReadersLanguage() {
        String code = Measures.published(curator());
        String rows = IntStream.range(0, 3_000)
                .mapToObj(i -> "nowhere" + i + ",2024,1")
                .reduce(
                        new StringBuilder("comune,anno,valore\n"),
                        (text, row) -> text.append(row).append('\n'),
                        StringBuilder::append)
                .toString();

        JsonNode done = curator().brought(Measures.mapping(code, "STRICT"), rows);
        String rejects = curator()
                .get("/imports/" + done.path("id").asString() + "/rejects.csv", "text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(done.path("errors").size()).isEqualTo(2_000);
        assertThat(done.path("errorsTotal").asInt()).isEqualTo(3_000);
        assertThat(rejects.lines()).hasSize(3_001);
        assertThat(rejects).contains("2,comune,unknown-territory,nowhere0,");
    }

    @Test
    void isForThoseWhoLookAfterTheObservatory() {
        byte[] file = GOOD.getBytes(StandardCharsets.UTF_8);
        String mapping = Measures.mapping("mean-income", "VALIDATE");

        Actor.refused(anybody().bring(mapping, file), 401, "unauthenticated");
        Actor.refused(citizen().bring(mapping, file), 403, "curators-only");
        Actor.refused(officer("016024").bring(mapping, file), 403, "curators-only");
        Actor.refused(anybody().get("/imports"), 401, "unauthenticated");
        Actor.refused(citizen().get("/imports/019ab3f0-0000-7000-8000-000000000001"), 403, "curators-only");
        Actor.refused(curator().get("/imports/019ab3f0-0000-7000-8000-000000000001"), 404, "not-found");
    }

    @Test
    void tellsEveryFaultOfAMappingAtOnce() {
        curator()
                .bring("{\"delimiter\": \"xx\", \"colour\": 1, \"values\": []}", new byte[0])
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(
                        List.class,
                        pointers ->
                                assertThat(pointers).isEqualTo(List.of("/colour", "/delimiter", "/mode", "/values")));
    }

    @Test
    void cannotCancelWhatIsOver() {
        String code = Measures.published(curator());
        String id = curator()
                .brought(Measures.mapping(code, "STRICT"), GOOD)
                .path("id")
                .asString();

        Actor.refused(curator().delete("/imports/" + id), 409, "illegal-transition");
    }

    private List<String> values(String code, String query) {
        JsonNode answer = Actor.json(anybody().get("/indicators/" + code + "/observations" + query));
        return answer.path("items")
                .valueStream()
                .map(item -> "%s %s %s"
                        .formatted(
                                item.path("territory").asString(),
                                item.path("period").asString(),
                                item.path("value").decimalValue().toPlainString()))
                .toList();
    }

    private static List<String> lines(JsonNode findings) {
        return findings.valueStream()
                .map(line -> "%d %s %s %s"
                        .formatted(
                                line.path("row").asInt(),
                                line.path("column").asString(),
                                line.path("code").asString(),
                                line.path("value").asString()))
                .toList();
    }
}
