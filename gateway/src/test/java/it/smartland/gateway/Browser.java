package it.smartland.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A cookie jar that goes where it is sent; redirects are followed by whoever wants to. */
final class Browser {

    static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final String suite;

    Browser(int port) {
        suite = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    HttpRequest.Builder request(String address, String... headers) {
        URI uri = URI.create(address.startsWith("/") ? suite + address : address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1));
        if (headers.length > 0) {
            request.headers(headers);
        }
        String cookie = jar(uri).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(request.uri(), cookie));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Through the login of the double of Keycloak; the answer is the redirect after it. */
    HttpResponse<String> signIn(String username, String query) {
        String location = location(get("/oauth2/authorization/smartland" + query, "Accept", HTML));
        String code = KeycloakDouble.code(parameter(location, "nonce"), username);
        return get(
                "/login/oauth2/code/smartland?code=" + code + "&state=" + parameter(location, "state"), "Accept", HTML);
    }

    String cookie(String name) {
        return jar(URI.create(suite)).get(name);
    }

    void setCookie(String name, String value) {
        jar(URI.create(suite)).put(name, value);
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError("no redirect: " + answer));
    }

    static String parameter(String location, String name) {
        for (String pair : URI.create(location).getQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + location);
    }

    private void keep(URI from, String header) {
        String pair = header.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (header.contains("Max-Age=0")) {
            jar(from).remove(name);
        } else {
            jar(from).put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    private Map<String, String> jar(URI uri) {
        return cookies.computeIfAbsent(uri.getAuthority(), authority -> new ConcurrentHashMap<>());
    }
}
