package it.smartland.acceptance.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's administration, as whoever runs an installation finds it. */
final class Administration {

    private Administration() {}

    /** @param secrets the file in which the suite keeps its passwords */
    static Api of(URI keycloak, HttpClient client, Path secrets) {
        try (Reader file = Files.newBufferedReader(secrets)) {
            Properties passwords = new Properties();
            passwords.load(file);
            return new Api(client, keycloak, token(keycloak, client, passwords.getProperty("keycloak-admin")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token(URI keycloak, HttpClient client, String password)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                .build();
        String answer =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JsonMapper.shared().readTree(answer).path("access_token").asString();
    }
}
