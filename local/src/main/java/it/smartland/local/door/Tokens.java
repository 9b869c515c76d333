package it.smartland.local.door;

import it.smartland.local.stack.StackException;
import java.io.IOException;
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
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the local accounts, by the password grant that only the local realm allows. */
final class Tokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "smartland";

    /** Renewed well before it ends, so that no call is made with a token about to expire. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI endpoint;
    private final Map<String, ReentrantLock> logins = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Tokens(HttpClient client, URI issuer) {
        this.client = client;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /**
     * One login at a time for each account: Keycloak takes several at once for somebody who guesses passwords, and
     * refuses them.
     *
     * @throws IOException when Keycloak gives no answer
     */
    String of(String account) throws IOException, InterruptedException {
        var login = logins.computeIfAbsent(account, name -> new ReentrantLock());
        login.lock();
        try {
            var known = tokens.get(account);
            if (known == null || !known.lasts()) {
                known = fetch(account);
                tokens.put(account, known);
            }
            return known.value();
        } finally {
            login.unlock();
        }
    }

    private Token fetch(String account) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=smartland-local&username="
                + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password=" + PASSWORD;
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IOException("Keycloak answered " + response.statusCode());
        }
        if (response.statusCode() != 200) {
            throw new StackException("Keycloak gives no token to " + account + ": " + response.body());
        }
        JsonNode body = JSON.readTree(response.body());
        var life = Duration.ofSeconds(body.get("expires_in").asLong());
        return new Token(body.get("access_token").asString(), Instant.now().plus(life));
    }

    private record Token(String value, Instant end) {

        boolean lasts() {
            return Instant.now().plus(MARGIN).isBefore(end);
        }
    }
}
