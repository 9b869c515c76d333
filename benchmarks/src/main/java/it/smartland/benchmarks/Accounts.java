package it.smartland.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suite's local accounts with real tokens of Keycloak, and what is made by them before anything is measured. */
final class Accounts {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI gateway;
    private final URI keycloak;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Accounts(URI gateway, URI keycloak) {
        this.gateway = gateway;
        this.keycloak = keycloak;
    }

    /** Fetched once: a run is shorter than a token lives, or asks anew by {@link #forget()}. */
    String token(String account) {
        return tokens.computeIfAbsent(account, this::fetch);
    }

    void forget() {
        tokens.clear();
    }

    /** Sends JSON and returns what was answered; anything but 2xx ends the run with the answer's own words. */
    JsonNode send(String account, String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token(account))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return read(client.send(request, BodyHandlers.ofString()));
    }

    JsonNode get(String account, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token(account))
                .build();
        return read(client.send(request, BodyHandlers.ofString()));
    }

    /** Sends a form of two parts: what a file means, and the file. */
    JsonNode upload(String account, String path, Object mapping, String file) throws IOException, InterruptedException {
        String boundary = "----smartland-" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + JSON.writeValueAsString(mapping)
                + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token(account))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body))
                .build();
        return read(client.send(request, BodyHandlers.ofString()));
    }

    private String fetch(String account) {
        HttpRequest request = HttpRequest.newBuilder(
                        keycloak.resolve("/realms/smartland/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=smartland-local&password=smartland&username=" + account))
                .build();
        try {
            return read(client.send(request, BodyHandlers.ofString()))
                    .get("access_token")
                    .asString();
        } catch (IOException e) {
            throw new IllegalStateException("No token for " + account, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("No token for " + account, e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
