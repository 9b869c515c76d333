package it.smartland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What every page stands in: its headers, its language, its reader. */
class ShellTest extends WholePortal {

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
        anonymous
                .get()
                .uri("/privacy")
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("<html lang=\"" + spoken + "\">"));
    }

    @Test
    void remembersTheLanguageTheReaderChooses() {
        var choice = anonymous
                .get()
                .uri("/lingua?codice=en&ritorno=/privacy?a=1")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/privacy?a=1")
                .returnResult(Void.class);

        anonymous
                .get()
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

    @Test
    void letsBrowsersKeepForAYearWhatIsNamedByItsContent() {
        String css = page("/privacy").replaceAll("(?s).*href=\"(/assets/css/[^\"]+)\".*", "$1");

        anonymous
                .get()
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
        return with(TOKENS.citizen("marta")
                .in("016092", "municipal-officer")
                .named("Marta", "Zanchi")
                .value());
    }

    private HttpHeaders headers(String path) {
        return anonymous
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders();
    }

    private String page(String path) {
        return anonymous
                .get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
