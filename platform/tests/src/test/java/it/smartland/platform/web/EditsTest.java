package it.smartland.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.thing.Thing;
import it.smartland.servers.TestToken;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** An object changed by PUT and PATCH, under its version. */
class EditsTest extends ThingRequests {

    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    private final TestToken stranger = SERVERS.tokens().officer("016024");

    @Test
    void checksAReplacementInOneOrder() {
        UUID id = things.make("uno").block(Duration.ofSeconds(20)).id();
        String bad = "{\"title\":\"\"}";
        problem(edit(HttpMethod.PUT, id, null, null, bad).expectStatus().isUnauthorized(), "unauthenticated");
        problem(
                edit(HttpMethod.PUT, UUID.randomUUID(), officer, null, bad)
                        .expectStatus()
                        .isNotFound(),
                "not-found");
        problem(edit(HttpMethod.PUT, id, stranger, null, bad).expectStatus().isForbidden(), "forbidden");
        problem(edit(HttpMethod.PUT, id, officer, null, bad).expectStatus().isEqualTo(428), "precondition-required");
        problem(edit(HttpMethod.PUT, id, officer, "\"7\"", bad).expectStatus().isEqualTo(412), "precondition-failed");
        problem(edit(HttpMethod.PUT, id, officer, "W/\"1\"", bad).expectStatus().isEqualTo(412), "precondition-failed");
        problem(edit(HttpMethod.PUT, id, officer, "\"1\"", bad).expectStatus().isEqualTo(422), "invalid");
        edit(HttpMethod.PUT, id, officer, "\"1\"", "{\"title\":\"due\",\"owner\":\"016092\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void revalidatesPublicAnswersAndLetsTheirTagBeEdited() {
        UUID id = things.make("uno").block(Duration.ofSeconds(20)).id();
        HttpHeaders seen = get(THINGS + "/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache")
                .returnResult(Thing.class)
                .getResponseHeaders();
        assertThat(seen.getETag()).matches("\"1-[0-9a-f]{16}\"");
        assertThat(seen.getVary()).contains(HttpHeaders.AUTHORIZATION);
        http.get()
                .uri(THINGS + "/" + id)
                .header(HttpHeaders.IF_NONE_MATCH, seen.getETag())
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
        edit(HttpMethod.PUT, id, officer, seen.getETag(), "{\"title\":\"due\",\"owner\":\"016092\"}")
                .expectStatus()
                .isOk();
        http.get()
                .uri(THINGS + "/" + id)
                .header(HttpHeaders.IF_NONE_MATCH, seen.getETag())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void checksAMergePatchInTheSameOrder() {
        UUID id = things.make("uno").block(Duration.ofSeconds(20)).id();
        String bad = "{\"title\":null,\"colour\":\"BLUE\"}";
        problem(edit(HttpMethod.PATCH, id, null, null, bad).expectStatus().isUnauthorized(), "unauthenticated");
        problem(
                edit(HttpMethod.PATCH, UUID.randomUUID(), officer, null, bad)
                        .expectStatus()
                        .isNotFound(),
                "not-found");
        problem(edit(HttpMethod.PATCH, id, stranger, null, bad).expectStatus().isForbidden(), "forbidden");
        problem(edit(HttpMethod.PATCH, id, officer, null, bad).expectStatus().isEqualTo(428), "precondition-required");
        problem(edit(HttpMethod.PATCH, id, officer, "\"7\"", bad).expectStatus().isEqualTo(412), "precondition-failed");
        problem(edit(HttpMethod.PATCH, id, officer, "\"1\"", bad).expectStatus().isEqualTo(422), "invalid")
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/colour", "/title"));
        problem(edit(HttpMethod.PATCH, id, officer, "\"1\"", "{").expectStatus().isBadRequest(), "malformed-body");
        edit(HttpMethod.PATCH, id, officer, "\"1\"", "{\"title\":\"due\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("due")
                .jsonPath("$.owner")
                .isEqualTo("016092");
    }

    @Test
    void takesAPatchOnlyAsAMergePatch() {
        UUID id = things.make("uno").block(Duration.ofSeconds(20)).id();

        problem(
                http.patch()
                        .uri(THINGS + "/" + id)
                        .headers(this::asOfficer)
                        .header(HttpHeaders.IF_MATCH, "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"title\":\"due\"}")
                        .exchange()
                        .expectStatus()
                        .isEqualTo(415)
                        .expectHeader()
                        .valueEquals("Accept-Patch", MERGE_PATCH.toString()),
                "unsupported-media-type");
    }

    private ResponseSpec edit(HttpMethod method, UUID id, TestToken caller, String ifMatch, String body) {
        WebTestClient.RequestBodySpec request = http.method(method)
                .uri(THINGS + "/" + id)
                .contentType(method == HttpMethod.PATCH ? MERGE_PATCH : MediaType.APPLICATION_JSON);
        if (caller != null) {
            request.header(HttpHeaders.AUTHORIZATION, caller.bearer());
        }
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return request.bodyValue(body).exchange();
    }
}
