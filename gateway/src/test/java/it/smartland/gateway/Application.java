package it.smartland.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/** An application behind the gateway that answers with what it was sent. */
final class Application {

    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle((request, response) -> request.receive()
                    .aggregate()
                    .asString(StandardCharsets.UTF_8)
                    .defaultIfEmpty("")
                    .delayElement(request.uri().contains("slow") ? Duration.ofSeconds(15) : Duration.ZERO)
                    .flatMap(body -> response.addHeader("Content-Type", "text/plain; charset=utf-8")
                            .addHeader("Set-Cookie", "preference=large")
                            .sendString(Mono.just(told(request) + "\n" + body))
                            .then()))
            .bindNow();

    String url() {
        return URI.create("http://127.0.0.1:" + server.port()).toString();
    }

    private static String told(HttpServerRequest request) {
        String headers = StreamSupport.stream(request.requestHeaders().spliterator(), false)
                .map(header -> header.getKey().toLowerCase() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return request.method() + " " + request.uri() + "\n" + headers + "\n";
    }
}
