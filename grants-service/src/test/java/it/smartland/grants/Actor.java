package it.smartland.grants;

import it.smartland.servers.TestToken;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the API: a person with a token, or anybody without one. */
public record Actor(WebTestClient http, TestToken token) {

    public ResponseSpec get(String path) {
        return http.get().uri(GrantsApi.PATH + path).headers(this::signIn).exchange();
    }

    public ResponseSpec post(String path, Map<String, ?> body) {
        return send(HttpMethod.POST, path, body, headers -> {});
    }

    /** Without a body. */
    public ResponseSpec post(String path) {
        return http.post().uri(GrantsApi.PATH + path).headers(this::signIn).exchange();
    }

    public ResponseSpec patch(String path, Map<String, ?> body, long version) {
        return send(HttpMethod.PATCH, path, body, headers -> {
            headers.setContentType(MediaType.valueOf("application/merge-patch+json"));
            headers.set(HttpHeaders.IF_MATCH, "\"" + version + "\"");
        });
    }

    /** A file, as a form sends it. */
    public ResponseSpec upload(String path, String name, byte[] content) {
        var form = new MultipartBodyBuilder();
        form.part("file", content).filename(name);
        return http.post()
                .uri(GrantsApi.PATH + path)
                .headers(this::signIn)
                .bodyValue(form.build())
                .exchange();
    }

    public ResponseSpec put(String path, Map<String, ?> body) {
        return send(HttpMethod.PUT, path, body, headers -> {});
    }

    public ResponseSpec put(String path, Map<String, ?> body, long version) {
        return send(HttpMethod.PUT, path, body, headers -> headers.set(HttpHeaders.IF_MATCH, "\"" + version + "\""));
    }

    public ResponseSpec delete(String path) {
        return http.delete().uri(GrantsApi.PATH + path).headers(this::signIn).exchange();
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
                .uri(GrantsApi.PATH + path)
                .headers(this::signIn)
                .headers(headers)
                .bodyValue(body)
                .exchange();
    }

    private void signIn(HttpHeaders headers) {
        if (token != null) {
            headers.setBearerAuth(token.value());
        }
    }
}
