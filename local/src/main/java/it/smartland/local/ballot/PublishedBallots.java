package it.smartland.local.ballot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The ballots and the key that a running suite publishes. */
final class PublishedBallots {

    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String api;

    /** @param gateway such as {@code http://localhost:8080} */
    PublishedBallots(String gateway) {
        this.api = gateway + "/api/participation/v1";
    }

    String key() throws IOException {
        try (var answer = read("/ballot-key")) {
            return JsonMapper.shared().readTree(answer).path("publicKey").asString();
        }
    }

    /** Line by line, however long it is. */
    BufferedReader file(String challenge) throws IOException {
        return new BufferedReader(
                new InputStreamReader(read("/challenges/" + challenge + "/ballot-file"), StandardCharsets.UTF_8));
    }

    private InputStream read(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path)).build();
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                answer.body().close();
                throw new IOException(api + path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
