package it.smartland.servers.realm;

import it.smartland.servers.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers bodies in a running Keycloak, through its administration. Its import of a realm takes several times as long,
 * and longer for each body the more there are.
 */
public final class BodyDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration RENEWAL = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int MORE_THAN_ALL = 10_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI keycloak;
    private final String administration;
    private final String password;
    private final Map<String, JsonNode> roles = new ConcurrentHashMap<>();
    private @Nullable String token;
    private long since;

    /** @param adminPassword of the user {@code admin} in the realm {@code master} */
    public BodyDesk(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.administration = keycloak + "/admin/realms/" + Realm.NAME;
        this.password = adminPassword;
    }

    /** The codes of the bodies that {@link #registerMissing} cares for, in the order of its list. */
    public static List<String> codes() {
        return Bodies.ofTheProvince().stream().map(Body::code).toList();
    }

    /**
     * Makes sure that each body of the Province is there with the group of its officers. What is there already stays as
     * it is, so that an interrupted registration goes on where it was.
     *
     * @return how many bodies were missing
     * @throws StartFailure what Keycloak answered instead
     */
    public int registerMissing() {
        Map<String, String> known = known();
        List<Body> bodies = Bodies.ofTheProvince();
        bodies.parallelStream().forEach(body -> register(body, known));
        return (int)
                bodies.stream().filter(body -> !known.containsKey(body.code())).count();
    }

    @Override
    public void close() {
        http.close();
    }

    private void register(Body body, Map<String, String> known) {
        String id = known.get(body.code());
        String organization = administration + "/organizations/" + (id == null ? open(body) : id);
        Map<String, String> groups = id == null ? Map.of() : ids(get(organization + "/groups"), "name");
        for (String role : body.kind().roles()) {
            String group = groups.get(role);
            String existing = group == null ? create(organization + "/groups", Map.of("name", role)) : group;
            // Given again, too: whoever was interrupted may have made the group and not yet given it its role.
            expect(
                    NO_CONTENT,
                    post(organization + "/groups/" + existing + "/role-mappings/realm", List.of(role(role))));
        }
    }

    private String open(Body body) {
        return create(
                administration + "/organizations", Map.of("name", body.name(), "alias", body.code(), "enabled", true));
    }

    private JsonNode role(String name) {
        return roles.computeIfAbsent(name, unknown -> get(administration + "/roles/" + unknown));
    }

    private Map<String, String> known() {
        return ids(get(administration + "/organizations?max=" + MORE_THAN_ALL), "alias");
    }

    private static Map<String, String> ids(JsonNode items, String name) {
        Map<String, String> ids = new HashMap<>();
        items.forEach(
                item -> ids.put(item.path(name).asString(), item.path("id").asString()));
        return ids;
    }

    private JsonNode get(String address) {
        return json.readTree(expect(OK, send(request(address).GET().build())).body());
    }

    /** The id of what was made: the last part of its address. */
    private String create(String address, Object content) {
        String location = expect(CREATED, post(address, content))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> post(String address, Object content) {
        return send(request(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(content)))
                .build());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    /** A token of this administrator is good for a minute. */
    private synchronized String token() {
        if (token == null || System.nanoTime() - since > RENEWAL.toNanos()) {
            String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                    + URLEncoder.encode(password, StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            since = System.nanoTime();
            token = json.readTree(expect(OK, send(request)).body())
                    .path("access_token")
                    .asString();
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure("Keycloak did not answer while the bodies were registered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The registration of the bodies was interrupted.", e);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new StartFailure("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.request().uri().getPath() + ": " + answer.body());
        }
        return answer;
    }
}
