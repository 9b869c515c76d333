package it.smartland.local.door;

import it.smartland.local.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the public API: a local account, or nobody. What is refused ends in a sentence. */
public final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TOO_MANY_REQUESTS = 429;

    private final HttpClient client;
    private final URI gateway;
    private final @Nullable String account;
    private final Tokens tokens;
    private final Duration perseverance;

    Visitor(HttpClient client, URI gateway, @Nullable String account, Tokens tokens, Duration perseverance) {
        this.client = client;
        this.gateway = gateway;
        this.account = account;
        this.tokens = tokens;
        this.perseverance = perseverance;
    }

    public Reply get(String path) {
        return require(send(new Call("GET", path, null, Map.of())));
    }

    /** Whatever the answer is. */
    public Reply look(String path) {
        return send(new Call("GET", path, null, Map.of()));
    }

    /** Once, however often it has to be sent: it carries an {@code Idempotency-Key}. */
    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** An act that says all by its path; once, as {@link #post(String, Object)}. */
    public Reply post(String path) {
        return post(path, null, UUID.randomUUID().toString());
    }

    /** Once under this key, were it by another process. */
    public Reply post(String path, @Nullable Object body, String key) {
        return require(send(new Call("POST", path, body, Map.of("Idempotency-Key", key))));
    }

    public Reply put(String path, Object body) {
        return require(send(new Call("PUT", path, body, Map.of())));
    }

    /** As {@link #put(String, Object)}, where the path says all. */
    public Reply put(String path) {
        return require(send(new Call("PUT", path, null, Map.of())));
    }

    /** Replaces the version that was read; 412 when it is not the newest any more. */
    public Reply putIfMatch(String path, String etag, Object body) {
        return send(new Call("PUT", path, body, Map.of("If-Match", etag)));
    }

    /** A file with the JSON that says how to read it. */
    public Reply upload(String path, Object mapping, String fileName, String content) {
        var form = new Form(JSON.writeValueAsString(mapping), fileName, content);
        return require(send(new Call("POST", path, form, Map.of())));
    }

    /** The answer, or what was refused and why. */
    public Reply require(Reply reply) {
        if (!reply.isFine()) {
            throw new StackException("%s as %s was refused with %d: %s"
                    .formatted(reply.call(), account == null ? "nobody" : account, reply.status(), reply.problem()));
        }
        return reply;
    }

    private record Call(
            String method, String path, @Nullable Object body, Map<String, String> headers) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Reply send(Call call) {
        long until = System.nanoTime() + perseverance.toNanos();
        while (true) {
            try {
                var reply = attempt(call);
                if (!(reply.isOutage() || reply.status() == TOO_MANY_REQUESTS) || System.nanoTime() >= until) {
                    return reply;
                }
            } catch (IOException noAnswer) {
                if (System.nanoTime() >= until) {
                    throw new StackException(call + " found no answer (" + noAnswer + "): is Smart Land up?", noAnswer);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StackException(call + " was interrupted.", interrupted);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Reply attempt(Call call) throws IOException, InterruptedException {
        var request = request(call);
        long since = System.nanoTime();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        var took = Duration.ofNanos(System.nanoTime() - since);
        return new Reply(call.toString(), response.statusCode(), response.headers(), json(response), took);
    }

    private HttpRequest request(Call call) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(call.path()))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "it");
        if (account != null) {
            request.header("Authorization", "Bearer " + tokens.of(account));
        }
        call.headers().forEach(request::header);
        return write(request, call).build();
    }

    private static HttpRequest.Builder write(HttpRequest.Builder request, Call call) {
        return switch (call.body()) {
            case null -> request.method(call.method(), HttpRequest.BodyPublishers.noBody());
            case Form form ->
                request.header("Content-Type", form.contentType())
                        .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(form.bytes()));
            default ->
                request.header("Content-Type", "application/json")
                        .method(
                                call.method(),
                                HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(call.body())));
        };
    }

    private static @Nullable JsonNode json(HttpResponse<String> response) {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return isJson && !response.body().isEmpty() ? JSON.readTree(response.body()) : null;
    }
}
