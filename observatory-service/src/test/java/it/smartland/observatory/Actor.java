package it.smartland.observatory;

import it.smartland.servers.TestToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.springframework.core.io.ByteArrayResource;
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
        return get(path, MediaType.APPLICATION_JSON_VALUE);
    }

    public ResponseSpec get(String path, String accept) {
        return http.get()
                .uri(ObservatoryApi.PATH + path)
                .header(HttpHeaders.ACCEPT, accept)
                .headers(this::signIn)
                .exchange();
    }

    public ResponseSpec post(String path, Map<String, ?> body) {
        return send(HttpMethod.POST, path, body, headers -> {});
    }

    public ResponseSpec put(String path, Map<String, ?> body, long version) {
        return send(HttpMethod.PUT, path, body, headers -> headers.set(HttpHeaders.IF_MATCH, "\"" + version + "\""));
    }

    public ResponseSpec delete(String path) {
        return http.delete()
                .uri(ObservatoryApi.PATH + path)
                .headers(this::signIn)
                .exchange();
    }

    public ResponseSpec move(String path, String to) {
        return post(path + "/transitions", Map.of("to", to));
    }

    /** Brings a file in a form, as a browser does. */
    public ResponseSpec bring(String mapping, byte[] file) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("mapping", mapping, MediaType.APPLICATION_JSON);
        form.part("file", new ByteArrayResource(file)).filename("figures.csv");
        return http.post()
                .uri(ObservatoryApi.PATH + "/imports")
                .headers(this::signIn)
                .bodyValue(form.build())
                .exchange();
    }

    /** Brings a file and waits until it is loaded or refused. */
    public JsonNode brought(String mapping, String file) {
        return brought(mapping, file.getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode brought(String mapping, byte[] file) {
        String id = json(bring(mapping, file)).path("id").asString();
        return await(
                () -> json(get("/imports/" + id)),
                found -> !found.path("state").asString().matches("PENDING|RUNNING"));
    }

    /** Looks again and again until it is enough; fails when it never is. */
    public static <T> T await(Supplier<T> look, Predicate<T> enough) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(look::get, enough);
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
                .uri(ObservatoryApi.PATH + path)
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
