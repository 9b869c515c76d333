package it.smartland.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.thing.Thing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class RequestsTest extends ThingRequests {

    @Test
    void createsWithLocationAndTag() {
        post("{\"title\":\"uno\",\"owner\":\"016092\"}", 201)
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectHeader()
                .valueMatches(HttpHeaders.LOCATION, THINGS + "/[0-9a-f-]{36}")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        post("""
                        {"title":" ","colour":"BLUE","count":"3","at":"yesterday","wrong":1,"version":9,
                         "parts":[{"name":"","weight":1.5},{"name":"b","weight":true}]}
                        """, 422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:smartland:problem:invalid")
                .jsonPath("$.instance")
                .isEqualTo(THINGS)
                .jsonPath("$.traceId")
                .value(id -> assertThat((String) id).matches("[0-9a-f]{32}"))
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of(
                        "/at",
                        "/colour",
                        "/count",
                        "/owner",
                        "/parts/0/name",
                        "/parts/0/weight",
                        "/parts/1/weight",
                        "/title",
                        "/wrong"));
    }

    @Test
    void takesAmountsAsStringsAndNumbersOnlyAsNumbers() {
        post("{\"title\":\"uno\",\"owner\":\"016092\",\"amount\":\"8000.00\",\"count\":3}", 201);
        post("{\"title\":5,\"owner\":\"016092\",\"amount\":8000.00,\"at\":1700000000,\"count\":3.0}", 422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/at", "/count", "/title"));
    }

    @Test
    void refusesWhatIsNoJson() {
        problem(post("{\"title\":", 400), "malformed-body");
        problem(post("{\"title\":\"a\",\"title\":\"b\"}", 400), "malformed-body");
        problem(post("{\"title\":\"a\"} more", 400), "malformed-body");
        problem(
                http.post()
                        .uri(THINGS)
                        .headers(this::asOfficer)
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange(),
                "missing-body");
        problem(
                http.post()
                        .uri(THINGS)
                        .headers(this::asOfficer)
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("title")
                        .exchange(),
                "unsupported-media-type");
        problem(post("{\"title\":\"" + "a".repeat(2 << 20) + "\"}", 413), "content-too-large");
    }

    @Test
    void speaksEnglishToWhoAsksForIt() {
        http.get()
                .uri(THINGS + "?limit=0&cursor=tampered")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "de, en-GB;q=0.8")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, "en")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Bad request")
                .jsonPath("$.errors[0].message")
                .isEqualTo("It must be a number from 1 to 100.")
                .jsonPath("$.errors[1].code")
                .isEqualTo("invalid-cursor");
    }

    @Test
    void answersEveryMisdirectedRequestWithAProblem() {
        problem(get("/api/things/v1/nothing").expectStatus().isNotFound(), "not-found");
        problem(get(THINGS + "/no-id").expectStatus().isNotFound(), "not-found");
        problem(get(THINGS + "?weight=heavy").expectStatus().isBadRequest(), "bad-request");
        problem(
                http.delete()
                        .uri(THINGS)
                        .headers(this::asOfficer)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(405),
                "method-not-allowed");
        problem(
                http.get()
                        .uri(THINGS)
                        .accept(MediaType.IMAGE_PNG)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(406),
                "not-acceptable");
    }

    @Test
    void tellsNothingOfItsInside() {
        get("/api/things/v1/broken")
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("internal-error").doesNotContain("10.0.0.7", "Exception"));
    }

    @Test
    void walksAListToItsEndWhileItGrows() {
        run("delete from thing");
        for (int i = 0; i < 5; i++) {
            things.make("n" + i).block(Duration.ofSeconds(20));
        }
        String cursor = "";
        StringBuilder walked = new StringBuilder();
        while (cursor != null) {
            Listing page = get(THINGS + "?limit=2&cursor=" + cursor)
                    .expectBody(Listing.class)
                    .returnResult()
                    .getResponseBody();
            page.items().forEach(thing -> walked.append(thing.title()).append(' '));
            cursor = page.nextCursor();
            if (walked.length() == 6) {
                things.make("n5").block(Duration.ofSeconds(20));
            }
        }
        assertThat(walked.toString()).isEqualTo("n0 n1 n2 n3 n4 n5 ");
    }

    record Listing(List<Thing> items, String nextCursor) {}
}
