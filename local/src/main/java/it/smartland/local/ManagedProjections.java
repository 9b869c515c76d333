package it.smartland.local;

import it.smartland.local.stack.StackException;
import it.smartland.local.stack.StackPorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The projections of one service, as its management port shows them to the local administrator. */
final class ManagedProjections {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int UNAUTHORIZED = 401;
    private static final String LOGIN =
            "grant_type=password&client_id=smartland-local&username=amministratore&password=smartland";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String service;
    private final URI endpoint;
    private final URI login;
    private String token = "";

    ManagedProjections(StackPorts ports, String service) {
        this.service = service;
        this.endpoint =
                URI.create("http://127.0.0.1:%d/actuator/projections".formatted(ports.of(service + "-management")));
        this.login = URI.create(
                "http://localhost:%d/realms/smartland/protocol/openid-connect/token".formatted(ports.of("keycloak")));
    }

    /** @param state {@code REBUILDING}, or {@code FOLLOWING} once it has all that was there at the beginning */
    record Standing(String name, String state, long rows) {

        boolean isBeingRebuilt() {
            return state.equals("REBUILDING");
        }
    }

    List<Standing> all() {
        return send(HttpRequest.newBuilder(endpoint))
                .path("projections")
                .valueStream()
                .map(found -> new Standing(
                        found.path("name").asString(),
                        found.path("state").asString(),
                        found.path("rows").asLong()))
                .toList();
    }

    Standing named(String name) {
        return all().stream()
                .filter(standing -> standing.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackException(service + " has no projection " + name + " any more."));
    }

    void begin(String name) {
        send(HttpRequest.newBuilder(URI.create(endpoint + "/" + name)).POST(BodyPublishers.noBody()));
    }

    /** A rebuild may take longer than a token lasts: who is turned away logs in again, once. */
    private JsonNode send(HttpRequest.Builder request) {
        var answer = exchange(request.setHeader("Authorization", "Bearer " + token));
        if (answer.statusCode() == UNAUTHORIZED) {
            token = login();
            answer = exchange(request.setHeader("Authorization", "Bearer " + token));
        }
        return body(answer, service);
    }

    private String login() {
        var request = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(LOGIN));
        return body(exchange(request), "keycloak").path("access_token").asString();
    }

    private static JsonNode body(HttpResponse<String> answer, String process) {
        if (answer.statusCode() != 200) {
            throw new StackException(process + " answers " + answer.statusCode()
                    + " to the administrator: see ./smartland logs " + process + ".");
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new StackException("The stack does not answer: ./smartland up starts it.", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", interrupted);
        }
    }
}
