package it.smartland.observatory.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import it.smartland.observatory.WholeService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What readers of the API find. */
class TerritoryApiTest extends WholeService {

    private static final String TERRITORIES = "/api/observatory/v1/territories";

    @Autowired
    private WebTestClient http;

    @Test
    void listsEveryTerritoryOncePageByPage() {
        List<JsonNode> all = pages(TERRITORIES + "?limit=100");

        assertThat(all)
                .extracting(TerritoryApiTest::code)
                .doesNotHaveDuplicates()
                .hasSize(246);
        assertThat(pages(TERRITORIES + "?limit=7")).isEqualTo(all);
        assertThat(get(TERRITORIES + "?limit=1&total=true").path("total").asInt())
                .isEqualTo(246);
    }

    @Test
    void addsUpToThePublishedTotals() {
        List<JsonNode> municipalities = pages(TERRITORIES + "?level=municipality&limit=100");

        assertThat(municipalities).hasSize(243);
        assertThat(total(municipalities, "CENSUS", 2011)).isEqualTo(1_088_284);
        assertThat(total(municipalities, "RESIDENT", 2022)).isEqualTo(1_106_303);
        assertThat(total(municipalities, "ANPR", 2026)).isEqualTo(1_123_502);
        assertThat(municipalities.stream()
                        .mapToDouble(
                                municipality -> municipality.path("areaKm2").asDouble())
                        .sum())
                .isCloseTo(2755.7, offset(0.05));
    }

    @Test
    void showsATerritoryWithWhatIsKnownAndNullsForTheRest() {
        JsonNode dossena = get(TERRITORIES + "/016092");

        assertThat(dossena.path("name").asString()).isEqualTo("Dossena");
        assertThat(dossena.path("level").asString()).isEqualTo("MUNICIPALITY");
        assertThat(dossena.path("governedBy").asString()).isEqualTo("016092");
        assertThat(dossena.path("population").toString())
                .isEqualTo("[{\"source\":\"CENSUS\",\"year\":2011,\"value\":962},"
                        + "{\"source\":\"LEGAL\",\"year\":2021,\"value\":882},"
                        + "{\"source\":\"RESIDENT\",\"year\":2022,\"value\":885},"
                        + "{\"source\":\"ANPR\",\"year\":2026,\"value\":877}]");
        assertThat(dossena.path("centroid").toString()).isEqualTo("{\"lon\":9.70091,\"lat\":45.895075}");
        assertThat(dossena.path("validTo").isNull()).isTrue();
        assertThat(get(TERRITORIES + "/016").path("governedBy").asString()).isEqualTo("p_bg");
    }

    @ParameterizedTest
    @CsvSource({
        "alme, Almè",
        "ALMÈ, Almè",
        "ALME', Almè",
        "villa d alme, Villa d'Almè",
        "villadalme, Villa d'Almè",
        "sant omobono, Sant'Omobono Terme",
        "santomobono, Sant'Omobono Terme",
        "Sant’Omobono, Sant'Omobono Terme",
        "torre de busi, Torre de' Busi",
        "MOIO DE CALVI, Moio de' Calvi",
        "rota d imagna, Rota d'Imagna",
        "brembilla, Val Brembilla",
        "bergamo, Bergamo",
        "'%', Adrara San Martino",
        "xyz, ''"
    })
    void forgivesAccentsApostrophesSpacesAndCapitals(String written, String meant) {
        List<JsonNode> found = pages(TERRITORIES + "?level=MUNICIPALITY&q={q}", written);

        assertThat(found.isEmpty() ? "" : found.getFirst().path("name").asString())
                .isEqualTo(meant);
    }

    @Test
    void putsNamesThatBeginSoBeforeNamesWithAWordThatDoes() {
        assertThat(pages(TERRITORIES + "?q=alme&limit=1"))
                .extracting(territory -> territory.path("name").asString())
                .containsExactly("Almè", "Almenno San Bartolomeo", "Almenno San Salvatore", "Villa d'Almè");
    }

    @Test
    void showsThePlacesThatStoodOnADay() {
        assertThat(names("?asOf=2018-01-26&q=torre de")).doesNotContain("Torre de' Busi");
        assertThat(names("?asOf=2018-01-27&q=torre de")).contains("Torre de' Busi");
        assertThat(names("?q=torre de")).contains("Torre de' Busi");
    }

    @Test
    void mayBeCachedByAnyoneAndIsNotSentAgainUnchanged() {
        for (String address : List.of(TERRITORIES + "?q=alme", TERRITORIES + "/016092")) {
            HttpHeaders headers = http.get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult()
                    .getResponseHeaders();

            assertThat(headers.getCacheControl()).contains("public", "max-age=300");
            http.get()
                    .uri(address)
                    .ifNoneMatch(Objects.requireNonNull(headers.getETag()))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.NOT_MODIFIED);
        }
    }

    @Test
    void tellsAnUnknownCodeInTheReadersLanguage() {
        http.get()
                .uri(TERRITORIES + "/016999")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "it")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Territorio non trovato")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("016999"));
    }

    @ParameterizedTest
    @CsvSource({"level=town, ?level", "asOf=yesterday, ?asOf", "limit=0, ?limit", "cursor=zzz, ?cursor"})
    void namesTheParameterThatItCannotRead(String query, String pointer) {
        http.get()
                .uri(TERRITORIES + "?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    private List<String> names(String query) {
        return pages(TERRITORIES + query).stream()
                .map(territory -> territory.path("name").asString())
                .toList();
    }

    private List<JsonNode> pages(String address, Object... variables) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String next = address + (address.contains("?") ? "&" : "?") + "cursor=" + cursor;
            JsonNode page = get(next, variables);
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    private JsonNode get(String address, Object... variables) {
        return Objects.requireNonNull(http.get()
                .uri(address, variables)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private static String code(JsonNode territory) {
        return territory.path("code").asString();
    }

    private static long total(List<JsonNode> territories, String source, int year) {
        return territories.stream()
                .flatMap(territory -> territory.path("population").valueStream())
                .filter(figure -> figure.path("source").asString().equals(source)
                        && figure.path("year").asInt() == year)
                .mapToLong(figure -> figure.path("value").asLong())
                .sum();
    }
}
