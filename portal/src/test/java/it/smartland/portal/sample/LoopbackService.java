package it.smartland.portal.sample;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service on this machine that answers what a test tells it to, over real HTTP, and remembers what it was asked. */
public final class LoopbackService implements AutoCloseable {

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicBoolean hangingUp = new AtomicBoolean();
    private final DisposableServer server =
            HttpServer.create().host("127.0.0.1").port(0).handle(this::answer).bindNow();

    /** A request that came in; {@code uri} holds the query too. */
    public record Asked(String method, String uri, HttpHeaders headers, String body) {

        public String path() {
            return uri.contains("?") ? uri.substring(0, uri.indexOf('?')) : uri;
        }

        public String parameter(String name) {
            return UriComponentsBuilder.fromUriString(uri)
                    .build()
                    .getQueryParams()
                    .getFirst(name);
        }
    }

    private record Reply(int status, String type, Publisher<String> body) {}

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** From now on such a request gets this JSON. */
    public LoopbackService on(String method, String path, int status, String json) {
        return on(
                method, path, status, status >= 400 ? "application/problem+json" : "application/json", Mono.just(json));
    }

    public LoopbackService on(String method, String path, int status, String type, Publisher<String> body) {
        replies.put(method + " " + path, new Reply(status, type, body));
        return this;
    }

    /** Breaks the connection of the next request instead of answering. */
    public LoopbackService hangUpOnce() {
        hangingUp.set(true);
        return this;
    }

    /** Forgets what it was asked, and answers as before. */
    public void forgetAsked() {
        asked.clear();
    }

    /** Forgets what it was told and asked. */
    public void reset() {
        replies.clear();
        hangingUp.set(false);
        asked.clear();
    }

    public List<Asked> asked(String method) {
        return asked.stream().filter(request -> request.method().equals(method)).toList();
    }

    public Asked lastAsked() {
        return asked.getLast();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
            Asked came = new Asked(request.method().name(), request.uri(), headers(request), body);
            asked.add(came);
            if (hangingUp.getAndSet(false)) {
                response.withConnection(Connection::dispose);
                return Mono.never();
            }
            Reply reply = Optional.ofNullable(replies.get(came.method() + " " + came.path()))
                    .orElse(new Reply(404, "application/problem+json", Mono.just("{}")));
            return response.status(reply.status())
                    .header(HttpHeaderNames.CONTENT_TYPE, reply.type())
                    .sendString(reply.body())
                    .then();
        });
    }

    private static HttpHeaders headers(HttpServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        request.requestHeaders().forEach(header -> headers.add(header.getKey(), header.getValue()));
        return headers;
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
