package it.smartland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.servers.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient
@Import(Failing.class)
class ShellTest {

    private static final TestTokens TOKENS = TestTokens.issuer();

    @Autowired
    private WebTestClient portal;

    @DynamicPropertySource
    static void realm(DynamicPropertyRegistry registry) {
        registry.add("SMARTLAND_ISSUER", TOKENS::issuerUri);
    }

    @Test
    void letsAPageLoadAndSendToThisSiteAloneButForSigningOut() {
        assertThat(headers("/accessibilita").getFirst("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                        + "form-action 'self' " + TOKENS.issuerUri().replace("/realms/smartland", "")
                        + "; frame-ancestors 'none'");
    }

    @Test
    void keepsBrowsersFromGuessingTypesAndFromTellingOthersWhereTheReaderWas() {
        HttpHeaders headers = headers("/accessibilita");

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void setsNoCookieForOneWhoOnlyReads() {
        assertThat(headers("/accessibilita").getOrEmpty(HttpHeaders.SET_COOKIE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/accessibilita, Dichiarazione di accessibilità",
        "/privacy, Informativa privacy",
        "/note-legali, Note legali",
        "/cookie, Cookie"
    })
    void publishesTheStatementsTheLawAsksFor(String path, String title) {
        assertThat(page(path)).contains("<h1>" + title + "</h1>", "data-element=\"accessibility-link\"");
    }

    @ParameterizedTest
    @CsvSource({"it-IT, it", "en-GB, en", "de-DE, it", "'en;q=0.4, it;q=0.9', it", "not a language!, it"})
    void speaksTheLanguageTheBrowserAsksForElseItalian(String accepted, String spoken) {
        portal.get()
                .uri("/privacy")
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<html lang=\"" + spoken + "\">"));
    }

    @Test
    void remembersTheLanguageTheReaderChooses() {
        var choice = portal.get()
                .uri("/lingua?codice=en&ritorno=/privacy?a=1")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/privacy?a=1")
                .returnResult(Void.class);

        portal.get()
                .uri("/privacy")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "it")
                .cookie("lingua", choice.getResponseCookies().getFirst("lingua").getValue())
                .exchange()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<html lang=\"en\">", "Privacy notice"));
    }

    @Test
    void offersTheWayInToAVisitor() {
        assertThat(page("/privacy"))
                .contains("href=\"/oauth2/authorization/smartland?")
                .doesNotContain("action=\"/logout\"");
    }

    @Test
    void namesThePersonWhoIsSignedInAndTheBodySheActsFor() {
        String html = signedIn()
                .get()
                .uri("/privacy")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(html)
                .contains("Marta Zanchi", "Comune di Dossena", "action=\"/logout\" method=\"post\"")
                .doesNotContain("/oauth2/authorization/smartland");
    }

    @Test
    void forbidsToKeepAPageWithAPersonOnIt() {
        signedIn().get().uri("/privacy").exchange().expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404, Pagina non trovata",
        "/test/forbidden, 403, Questa pagina non è per te",
        "/test/unavailable, 503, Il servizio ora non risponde",
        "/test/broken, 500, Qualcosa si è rotto",
        "/test/malformed, 400, La richiesta non si può eseguire"
    })
    void saysWhatHappenedAndWhatToDoNext(String path, int status, String title) {
        portal.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<h1>" + title + "</h1>", "href=\"/\""));
    }

    @Test
    void knowsThePersonOnAnErrorPageToo() {
        signedIn()
                .get()
                .uri("/no-such-page")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("Marta Zanchi"));
    }

    @Test
    void tellsNothingOfTheFaultItselfButACodeToReport() {
        String html = page("/test/broken", 500);

        assertThat(html).contains("class=\"problem-trace\"").doesNotContain("secret of the house");
    }

    @Test
    void asksOneWhoIsNotSignedInToDoSoBeforeActing() {
        portal.post()
                .uri("/sfide")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("href=\"/oauth2/authorization/smartland?"));
    }

    @Test
    void sendsOneWhoseLoginHasEndedToTheWayIn() {
        portal.get()
                .uri("/privacy")
                .headers(headers ->
                        headers.setBearerAuth(TOKENS.citizen("marta").expired().value()))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<h1>L'accesso è scaduto</h1>"));
    }

    @Test
    void doesNotOfferToTryAgainWhatWasAnAct() {
        String token = TOKENS.citizen("marta").value();
        String html = portal.post()
                .uri("/test/unavailable")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(html).contains("Vai alla pagina iniziale").doesNotContain(">Riprova<");
        assertThat(page("/test/unavailable", 503)).contains("href=\"/test/unavailable\">Riprova<");
    }

    @Test
    void answersAProgramWithAProblemDocument() {
        portal.get()
                .uri("/no-such-page")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void letsBrowsersKeepForAYearWhatIsNamedByItsContent() {
        String css = page("/privacy").replaceAll("(?s).*href=\"(/assets/css/[^\"]+)\".*", "$1");

        portal.get()
                .uri(css)
                .header(HttpHeaders.ACCEPT_ENCODING, "br")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public")
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_ENCODING, "br");
    }

    private WebTestClient signedIn() {
        String token = TOKENS.citizen("marta")
                .in("016092", "municipal-officer")
                .named("Marta", "Zanchi")
                .value();
        return portal.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    private HttpHeaders headers(String path) {
        return portal.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders();
    }

    private String page(String path) {
        return page(path, 200);
    }

    private String page(String path, int status) {
        EntityExchangeResult<String> page = portal.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult();
        return page.getResponseBody();
    }
}
