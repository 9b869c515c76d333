package it.smartland.platform.web;

import it.smartland.platform.thing.ThingTest;
import it.smartland.servers.TestToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Requests about things, by an officer of the body that owns them. */
abstract class ThingRequests extends ThingTest {

    protected static final String THINGS = "/api/things/v1/things";

    protected final TestToken officer = SERVERS.tokens().officer("016092");

    protected final void asOfficer(HttpHeaders headers) {
        headers.set(HttpHeaders.AUTHORIZATION, officer.bearer());
    }

    protected final ResponseSpec get(String uri) {
        return http.get().uri(uri).exchange();
    }

    protected final ResponseSpec post(String body, int status) {
        return http.post()
                .uri(THINGS)
                .headers(this::asOfficer)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    protected static BodyContentSpec problem(ResponseSpec answer, String code) {
        return answer.expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:smartland:problem:" + code)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();
    }
}
