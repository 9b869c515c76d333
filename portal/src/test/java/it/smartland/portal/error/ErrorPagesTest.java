package it.smartland.portal.error;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The pages for what cannot be shown. */
class ErrorPagesTest extends WholePortal {

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404, Pagina non trovata",
        "/test/forbidden, 403, Questa pagina non è per te",
        "/test/unavailable, 503, Il servizio ora non risponde",
        "/test/broken, 500, Qualcosa si è rotto",
        "/test/malformed, 400, La richiesta non si può eseguire"
    })
    void saysWhatHappenedAndWhatToDoNext(String path, int status, String title) {
        anonymous
                .get()
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
        citizen()
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
        anonymous
                .post()
                .uri("/sfide")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("href=\"/oauth2/authorization/smartland?"));
    }

    @Test
    void sendsOneWhoseLoginHasEndedToTheWayIn() {
        anonymous
                .get()
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
        String html = anonymous
                .post()
                .uri("/test/unavailable")
                .headers(headers -> headers.setBearerAuth(CITIZEN))
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
        anonymous
                .get()
                .uri("/no-such-page")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private String page(String path, int status) {
        EntityExchangeResult<String> page = anonymous
                .get()
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
