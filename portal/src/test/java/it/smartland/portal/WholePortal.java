package it.smartland.portal;

import it.smartland.portal.sample.LoopbackService;
import it.smartland.portal.sample.Samples;
import it.smartland.servers.TestTokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The portal as it runs, with services on the loopback that answer as the real ones do; started once for all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "20s")
@Import(Failing.class)
public abstract class WholePortal {

    protected static final TestTokens TOKENS = TestTokens.issuer();
    protected static final LoopbackService SERVICE = new LoopbackService();
    protected static final String API = "/api/participation/v1";
    protected static final String CHALLENGE = "/0192f3a0-0000-7000-8000-000000000001";
    protected static final String DRAFT_CHALLENGE = "/0192f3a0-0000-7000-8000-000000000002";
    protected static final String SOLUTION = "/0192f3a1-0000-7000-8000-000000000001";
    protected static final String DRAFT = "/0192f3a1-0000-7000-8000-000000000002";
    protected static final String OPINION = "/0192f3a2-0000-7000-8000-000000000001";

    protected static final String OBSERVATORY = "/api/observatory/v1";
    protected static final String CATALOGUE = "/api/catalogue/v1";
    protected static final String PRACTICE = "/0192f3d0-0000-7000-8000-000000000001";

    protected static final String CITIZEN =
            TOKENS.citizen("marta").named("Marta", "Zanchi").value();
    protected static final String OFFICER =
            TOKENS.officer("016092").named("Ada", "Gotti").value();

    protected static final String PROVINCE =
            TOKENS.provincialOfficer().named("Ugo", "Belotti").value();

    @Autowired
    protected WebTestClient anonymous;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        registry.add("SMARTLAND_ISSUER", TOKENS::issuerUri);
        registry.add("SMARTLAND_PARTICIPATION_URL", SERVICE::url);
        registry.add("SMARTLAND_OBSERVATORY_URL", SERVICE::url);
        registry.add("SMARTLAND_CATALOGUE_URL", SERVICE::url);
        registry.add("SMARTLAND_GRANTS_URL", SERVICE::url);
    }

    @BeforeEach
    void startOver() {
        SERVICE.reset();
        SERVICE.on("GET", API + "/challenges" + CHALLENGE, 200, Samples.json("participation/challenge-open"))
                .on(
                        "GET",
                        API + "/challenges" + CHALLENGE + "/statistics",
                        200,
                        Samples.json("participation/participation"))
                .on(
                        "GET",
                        API + "/opinions/0192f3a2-0000-7000-8000-000000000001/replies",
                        200,
                        Samples.json("participation/replies"))
                .on("GET", API + "/solutions" + SOLUTION, 200, Samples.json("participation/solution"))
                .on(
                        "GET",
                        API + "/solutions" + SOLUTION + "/official-answer",
                        200,
                        Samples.json("participation/official-answer"))
                .on(
                        "GET",
                        API + "/solutions" + DRAFT + "/official-answer",
                        200,
                        Samples.json("participation/official-answer-due"))
                .on("GET", API + "/solutions" + SOLUTION + "/opinions", 200, Samples.json("participation/opinions"))
                .on("GET", API + "/solutions" + DRAFT, 200, Samples.json("participation/solution-draft"))
                .on("GET", API + "/solutions" + DRAFT + "/opinions", 200, Samples.json("participation/no-items"))
                .on("GET", API + "/challenges" + CHALLENGE + "/similar", 200, Samples.json("participation/no-items"))
                .on("GET", API + "/solutions" + SOLUTION + "/mergers", 200, Samples.json("participation/no-items"))
                .on("GET", API + "/solutions", 200, Samples.json("participation/no-items"))
                .on("GET", API + "/me/mergers", 200, Samples.json("participation/no-items"))
                .on("GET", API + "/me/votes", 200, Samples.json("participation/votes"));
    }

    protected final WebTestClient citizen() {
        return with(CITIZEN);
    }

    protected final WebTestClient officer() {
        return with(OFFICER);
    }

    protected final WebTestClient with(String token) {
        return anonymous
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    protected static MultiValueMap<String, String> form(String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    protected static String sent(WebTestClient reader, String path, MultiValueMap<String, String> form) {
        return redirect(reader.post().uri(path).body(BodyInserters.fromFormData(form)));
    }

    protected static Document refused(WebTestClient reader, String path, MultiValueMap<String, String> form) {
        return page(reader.post().uri(path).body(BodyInserters.fromFormData(form)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    protected static String redirect(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION);
    }

    protected static Document page(WebTestClient.RequestHeadersSpec<?> request, HttpStatus status) {
        EntityExchangeResult<String> result = request.accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult();
        return Jsoup.parse(result.getResponseBody(), "http://localhost/");
    }
}
