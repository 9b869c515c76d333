package it.smartland.participation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the API.
 *
 * @param authorization of a person with a token, signed once for all calls; null for anybody without one
 */
public record Actor(WebTestClient http, String authorization) {

    public ResponseSpec get(String path) {
        return http.get()
                .uri(ParticipationApi.PATH + path)
                .headers(this::signIn)
                .exchange();
    }

    public ResponseSpec post(String path, Map<String, ?> body) {
        return send(HttpMethod.POST, path, body, headers -> {});
    }

    public ResponseSpec put(String path, Map<String, ?> body) {
        return send(HttpMethod.PUT, path, body, headers -> {});
    }

    public ResponseSpec put(String path, Map<String, ?> body, long version) {
        return send(HttpMethod.PUT, path, body, headers -> headers.set(HttpHeaders.IF_MATCH, "\"" + version + "\""));
    }

    public ResponseSpec patch(String path, Map<String, ?> changes, long version) {
        return send(HttpMethod.PATCH, path, changes, headers -> {
            headers.setContentType(MediaType.valueOf("application/merge-patch+json"));
            headers.set(HttpHeaders.IF_MATCH, "\"" + version + "\"");
        });
    }

    public ResponseSpec put(String path) {
        return http.put()
                .uri(ParticipationApi.PATH + path)
                .headers(this::signIn)
                .exchange();
    }

    public ResponseSpec delete(String path) {
        return http.delete()
                .uri(ParticipationApi.PATH + path)
                .headers(this::signIn)
                .exchange();
    }

    public ResponseSpec delete(String path, long version) {
        return http.delete()
                .uri(ParticipationApi.PATH + path)
                .headers(this::signIn)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .exchange();
    }

    public ResponseSpec move(String path, String to) {
        return post(path + "/transitions", Map.of("to", to));
    }

    /** What a successful call answers. */
    public static JsonNode json(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(answer.expectStatus()
                        .is2xxSuccessful()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    /** The ids of a page, in its order. */
    public static List<String> ids(ResponseSpec page) {
        return json(page)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** Fails unless the call was refused in this way. */
    public static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:smartland:problem:" + code);
    }

    private ResponseSpec send(HttpMethod method, String path, Map<String, ?> body, Consumer<HttpHeaders> headers) {
        return http.method(method)
                .uri(ParticipationApi.PATH + path)
                .headers(this::signIn)
                .headers(headers)
                .bodyValue(body)
                .exchange();
    }

    private void signIn(HttpHeaders headers) {
        if (authorization != null) {
            headers.set(HttpHeaders.AUTHORIZATION, authorization);
        }
    }
}
