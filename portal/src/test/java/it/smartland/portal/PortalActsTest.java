package it.smartland.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;

import it.smartland.portal.sample.LoopbackService;
import it.smartland.portal.sample.LoopbackService.Asked;
import it.smartland.portal.sample.Samples;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** What readers do on the portal, with services on the loopback that answer as the real ones do. */
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "20s")
class PortalActsTest {

    private static final LoopbackService SERVICE = new LoopbackService();
    private static final String API = "/api/participation/v1";
    private static final String CHALLENGE = "/0192f3a0-0000-7000-8000-000000000001";
    private static final String DRAFT_CHALLENGE = "/0192f3a0-0000-7000-8000-000000000002";
    private static final String SOLUTION = "/0192f3a1-0000-7000-8000-000000000001";
    private static final String DRAFT = "/0192f3a1-0000-7000-8000-000000000002";
    private static final String OPINION = "/0192f3a2-0000-7000-8000-000000000001";

    @Autowired
    private WebTestClient anonymous;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("SMARTLAND_PARTICIPATION_URL", SERVICE::url);
        registry.add("SMARTLAND_OBSERVATORY_URL", SERVICE::url);
    }

    @BeforeEach
    void startOver() {
        SERVICE.reset();
        SERVICE.on("GET", API + "/challenges" + CHALLENGE, 200, Samples.json("participation/challenge-open"))
                .on("GET", API + "/solutions" + SOLUTION, 200, Samples.json("participation/solution"))
                .on("GET", API + "/solutions" + SOLUTION + "/opinions", 200, Samples.json("participation/opinions"))
                .on("GET", API + "/solutions" + DRAFT, 200, Samples.json("participation/solution-draft"))
                .on("GET", API + "/solutions" + DRAFT + "/opinions", 200, Samples.json("participation/no-items"))
                .on("GET", API + "/me/votes", 200, Samples.json("participation/votes"));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void answersAChallengeAndPublishesTheAnswer() {
        SERVICE.on(
                        "POST",
                        API + "/challenges" + CHALLENGE + "/solutions",
                        201,
                        Samples.json("participation/solution-draft"))
                .on(
                        "POST",
                        API + "/solutions" + DRAFT + "/transitions",
                        200,
                        Samples.json("participation/solution-own"));
        Document form = page(citizen().get().uri("/sfide" + CHALLENGE + "/rispondi"), HttpStatus.OK);
        String key = form.select("input[name=key]").val();

        String location = sent(citizen(), "/sfide" + CHALLENGE + "/risposte", answer(key, "publish"));

        assertThat(location).isEqualTo("/soluzioni" + DRAFT);
        List<Asked> acts = SERVICE.asked("POST");
        assertThat(acts).hasSize(2);
        assertThat(acts.getFirst().headers().getFirst("Idempotency-Key")).isEqualTo(key);
        assertThat(acts.getFirst().headers().getFirst("Authorization")).isEqualTo("Bearer token");
        assertThat(acts.getFirst().body())
                .contains("\"title\":\"Un bus\"", "\"maturity\":\"IDEA\"", "\"onBehalfOf\":null");
        assertThat(acts.getLast().body()).isEqualTo("{\"to\":\"PUBLISHED\"}");
    }

    @Test
    void savesADraftWithoutPublishingIt() {
        SERVICE.on(
                "POST",
                API + "/challenges" + CHALLENGE + "/solutions",
                201,
                Samples.json("participation/solution-draft"));

        assertThat(sent(citizen(), "/sfide" + CHALLENGE + "/risposte", answer("k", "save")))
                .isEqualTo("/soluzioni" + DRAFT);
        assertThat(SERVICE.asked("POST")).hasSize(1);
    }

    @Test
    void showsARefusedAnswerAgainWithEverythingTypedAndEveryFaultAtItsField() {
        SERVICE.on(
                "POST",
                API + "/challenges" + CHALLENGE + "/solutions",
                422,
                Samples.json("participation/problem-invalid"));

        Document page = refused(citizen(), "/sfide" + CHALLENGE + "/risposte", answer("k", "publish"));

        assertThat(page.select("#body").val()).isEqualTo("Otto posti.\r\nDue corse.");
        assertThat(page.select("input[name=maturity][checked]").val()).isEqualTo("IDEA");
        assertThat(page.select("#title-fault").text()).isEqualTo("È obbligatorio e non può essere vuoto.");
        assertThat(page.select("#area-fault").text()).isEqualTo("È obbligatorio.");
        assertThat(page.select("input[name=key]").val()).isNotEqualTo("k").isNotEmpty();
    }

    @Test
    void showsTheDraftWhenItCannotBePublished() {
        SERVICE.on(
                        "POST",
                        API + "/challenges" + CHALLENGE + "/solutions",
                        201,
                        Samples.json("participation/solution-draft"))
                .on(
                        "POST",
                        API + "/solutions" + DRAFT + "/transitions",
                        409,
                        Samples.json("participation/problem-conflict"));

        Document page = refused(citizen(), "/sfide" + CHALLENGE + "/risposte", answer("k", "publish"));

        assertThat(page.select("h1").text()).isEqualTo("Auto condivise del municipio");
        assertThat(page.select(".desk .notice").text()).contains("La sfida si è chiusa");
    }

    @Test
    void ratesASolutionAndSaysWhatCounts() {
        SERVICE.on("PUT", API + "/solutions" + SOLUTION + "/rating", 200, Samples.json("participation/vote"));

        assertThat(sent(citizen(), "/soluzioni" + SOLUTION + "/voto", form("stars", "4")))
                .isEqualTo("/soluzioni" + SOLUTION + "#voto");
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"stars\":4}");
        Document page = page(citizen().get().uri("/soluzioni" + SOLUTION), HttpStatus.OK);
        assertThat(page.select("#voto .own-vote-given").text()).isEqualTo("Hai dato 4 stelle.");
    }

    @Test
    void saysWhyAVoteIsRefused() {
        SERVICE.on(
                        "PUT",
                        API + "/solutions" + SOLUTION + "/rating",
                        409,
                        Samples.json("participation/problem-conflict"))
                .on(
                        "PUT",
                        API + "/solutions" + SOLUTION + "/support",
                        403,
                        Samples.json("participation/problem-conflict"));

        assertThat(refused(citizen(), "/soluzioni" + SOLUTION + "/voto", form("stars", "5"))
                        .select("#voto .notice")
                        .text())
                .contains("La sfida si è chiusa");
        assertThat(refused(citizen(), "/soluzioni" + SOLUTION + "/sostegno", form())
                        .select("#sostegno .notice")
                        .text())
                .contains("La sfida si è chiusa");
    }

    @Test
    void supportsAndTakesBack() {
        String solution = API + "/solutions" + SOLUTION;
        String vote = Samples.json("participation/vote");
        SERVICE.on("PUT", solution + "/support", 200, vote)
                .on("DELETE", solution + "/support", 200, vote)
                .on("DELETE", solution + "/rating", 200, vote);

        sent(citizen(), "/soluzioni" + SOLUTION + "/sostegno", form());
        sent(citizen(), "/soluzioni" + SOLUTION + "/sostegno/ritiro", form());
        sent(citizen(), "/soluzioni" + SOLUTION + "/voto/ritiro", form());

        assertThat(SERVICE.asked("PUT")).extracting(Asked::path).containsExactly(solution + "/support");
        assertThat(SERVICE.asked("DELETE"))
                .extracting(Asked::path)
                .containsExactly(solution + "/support", solution + "/rating");
    }

    @Test
    void writesAnOpinionAndVotesOnAnother() {
        String vote = API + "/opinions" + OPINION + "/vote";
        SERVICE.on("POST", API + "/solutions" + SOLUTION + "/opinions", 201, Samples.json("participation/opinion"))
                .on("PUT", vote, 200, Samples.json("participation/vote"))
                .on("DELETE", vote, 200, Samples.json("participation/vote"));

        var opinion = form("key", "k", "title", "Bene", "text", "Funziona.", "stance", "FOR");
        assertThat(sent(citizen(), "/soluzioni" + SOLUTION + "/opinioni", opinion))
                .endsWith("#opinioni");
        assertThat(SERVICE.asked("POST").getFirst().body())
                .isEqualTo("{\"title\":\"Bene\",\"text\":\"Funziona.\",\"stance\":\"FOR\"}");

        String act = "/soluzioni" + SOLUTION + "/opinioni" + OPINION + "/voto";
        assertThat(sent(citizen(), act, form("value", "-1"))).endsWith("#opinione-" + OPINION.substring(1));
        assertThat(SERVICE.asked("PUT").getFirst().body()).isEqualTo("{\"value\":-1}");
        sent(citizen(), act + "/ritiro", form());
        assertThat(SERVICE.asked("DELETE")).hasSize(1);
    }

    @Test
    void letsAnOfficerAskAndOpen() {
        SERVICE.on("POST", API + "/challenges", 201, Samples.json("participation/challenge-draft"))
                .on(
                        "POST",
                        API + "/challenges" + DRAFT_CHALLENGE + "/transitions",
                        200,
                        Samples.json("participation/challenge-draft"));

        var text = form("title", "Come?", "description", "Perché.", "area", "CULTURE", "closesAt", "2026-12-31T23:59");
        assertThat(sent(officer(), "/sfide", text)).isEqualTo("/sfide" + DRAFT_CHALLENGE);
        assertThat(SERVICE.asked("POST").getFirst().body())
                .contains("\"owner\":\"016092\"", "\"closesAt\":\"2026-12-31T22:59:00Z\"");

        sent(officer(), "/sfide" + DRAFT_CHALLENGE + "/stato", form("to", "OPEN"));
        assertThat(SERVICE.asked("POST").getLast().body()).isEqualTo("{\"to\":\"OPEN\"}");
    }

    @Test
    void asksNobodyAboutADateThatIsNone() {
        Document page = refused(officer(), "/sfide", form("title", "Come?", "closesAt", "domani"));

        assertThat(page.select("#closesAt-fault").text()).contains("Scrivi giorno e ora");
        assertThat(page.select("#title").val()).isEqualTo("Come?");
        assertThat(SERVICE.asked("POST")).isEmpty();
    }

    @Test
    void letsOnlyOfficersAsk() {
        page(officer().get().uri("/sfide/nuova"), HttpStatus.OK);
        page(citizen().get().uri("/sfide/nuova"), HttpStatus.FORBIDDEN);
    }

    @Test
    void sendsWhoMustSignInToTheLoginAndBack() {
        assertThat(redirect(anonymous.get().uri("/area")))
                .isEqualTo("/oauth2/authorization/smartland?return=%2Farea&lang=it");
        assertThat(redirect(anonymous.get().uri("/sfide" + CHALLENGE + "/rispondi")))
                .contains("return=%2Fsfide%2F");
        anonymous
                .post()
                .uri("/soluzioni" + SOLUTION + "/voto")
                .body(BodyInserters.fromFormData(form("stars", "4")))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void findsAMunicipalityByItsName() {
        SERVICE.on("GET", "/api/observatory/v1/territories", 200, Samples.json("observatory/municipality-alone"));
        assertThat(redirect(anonymous.get().uri("/comuni?q=dossena"))).isEqualTo("/comuni/016092");

        SERVICE.on("GET", "/api/observatory/v1/territories", 200, Samples.json("observatory/municipalities"));
        assertThat(redirect(anonymous.get().uri("/comuni?q=almè"))).isEqualTo("/comuni/016005");
        assertThat(page(anonymous.get().uri("/comuni?q=al"), HttpStatus.OK).select(".name"))
                .hasSize(2);
        anonymous
                .get()
                .uri("/comuni/suggerimenti?q=alm")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectBody()
                .json("[{\"name\":\"Almè\",\"path\":\"/comuni/016005\"},"
                        + "{\"name\":\"Villa d'Almè\",\"path\":\"/comuni/016239\"}]");
    }

    @Test
    void standsWhileServicesAreDown() {
        SERVICE.reset();
        SERVICE.on("GET", API + "/solutions" + SOLUTION, 503, "{}");

        assertThat(page(anonymous.get().uri("/soluzioni" + SOLUTION), HttpStatus.SERVICE_UNAVAILABLE)
                        .select("h1")
                        .text())
                .isNotEmpty();
        assertThat(page(anonymous.get().uri("/soluzioni" + DRAFT), HttpStatus.NOT_FOUND)
                        .select("h1")
                        .text())
                .contains("non trovata");
        SERVICE.on("GET", API + "/statistics", 500, "{}")
                .on("GET", API + "/challenges", 500, "{}")
                .on("GET", API + "/solutions", 500, "{}")
                .on("GET", "/api/observatory/v1/territories", 500, "{}");
        assertThat(page(anonymous.get().uri("/"), HttpStatus.OK).select(".state-unavailable"))
                .hasSize(3);
    }

    private static MultiValueMap<String, String> answer(String key, String then) {
        return form(
                "key", key,
                "title", "Un bus",
                "summary", "A chiamata.",
                "body", "Otto posti.\r\nDue corse.",
                "maturity", "IDEA",
                "area", "SOCIAL",
                "then", then);
    }

    private static MultiValueMap<String, String> form(String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    private WebTestClient citizen() {
        return anonymous.mutateWith(mockJwt()
                .jwt(token -> token.subject("s1").claim("name", "Marta Zanchi"))
                .authorities(AuthorityUtils.createAuthorityList("ROLE_citizen")));
    }

    private WebTestClient officer() {
        Map<String, Object> dossena = Map.of(
                "groups", List.of("/municipal-officer"), "realm_access", Map.of("roles", List.of("municipal-officer")));
        return anonymous.mutateWith(mockJwt()
                .jwt(token ->
                        token.subject("s2").claim("name", "Ada Gotti").claim("organization", Map.of("016092", dossena)))
                .authorities(AuthorityUtils.createAuthorityList("ROLE_municipal-officer", "BODY_016092")));
    }

    private static String sent(WebTestClient reader, String path, MultiValueMap<String, String> form) {
        return redirect(reader.post().uri(path).body(BodyInserters.fromFormData(form)));
    }

    private static Document refused(WebTestClient reader, String path, MultiValueMap<String, String> form) {
        return page(reader.post().uri(path).body(BodyInserters.fromFormData(form)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String redirect(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION);
    }

    private static Document page(WebTestClient.RequestHeadersSpec<?> request, HttpStatus status) {
        EntityExchangeResult<String> result = request.accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult();
        return Jsoup.parse(result.getResponseBody(), "http://localhost/");
    }
}
