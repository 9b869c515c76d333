package it.smartland.acceptance.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the local accounts, from the real Keycloak by the password grant of {@code smartland-local}. */
final class Accounts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "smartland";

    /** Renewed well before it ends, so that no call is made with a token about to expire. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI tokenEndpoint;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Accounts(HttpClient client, URI issuer) {
        this.client = client;
        this.tokenEndpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    String token(String username) {
        return tokens.compute(username, (name, known) -> known != null && known.lasts() ? known : fetch(name))
                .value();
    }

    private Token fetch(String username) {
        String form = "grant_type=password&client_id=smartland-local&username="
                + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password=" + PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No token for " + username + ": " + response.body());
            }
            JsonNode body = JSON.readTree(response.body());
            Duration life = Duration.ofSeconds(body.get("expires_in").asLong());
            return new Token(body.get("access_token").asString(), Instant.now().plus(life));
        } catch (IOException e) {
            throw new UncheckedIOException("No token for " + username, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Token(String value, Instant end) {

        boolean lasts() {
            return Instant.now().plus(MARGIN).isBefore(end);
        }
    }
}
