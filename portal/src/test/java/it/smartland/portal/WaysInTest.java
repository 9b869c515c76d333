package it.smartland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;

/** Ways in: the login and back, a municipality by its name, and what stands while services are down. */
class WaysInTest extends WholePortal {

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
        // All that the page asks of it: whichever answer comes first decides what the page says.
        SERVICE.on("GET", API + "/solutions" + SOLUTION, 503, "{}")
                .on("GET", API + "/solutions" + SOLUTION + "/opinions", 503, "{}")
                .on("GET", API + "/solutions" + SOLUTION + "/official-answer", 503, "{}");

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
                .on("GET", "/api/observatory/v1/territories", 500, "{}")
                .on("GET", OBSERVATORY + "/indicators", 500, "{}")
                .on("GET", CATALOGUE + "/practices", 500, "{}");
        assertThat(page(anonymous.get().uri("/"), HttpStatus.OK).select(".state-unavailable"))
                .hasSize(5);
    }
}
