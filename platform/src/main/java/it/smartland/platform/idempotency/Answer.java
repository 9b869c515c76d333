package it.smartland.platform.idempotency;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** What a request was answered, to be told again word for word. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    Mono<Void> writeTo(ServerHttpResponse response) {
        response.setStatusCode(HttpStatusCode.valueOf(status));
        headers.forEach((name, values) -> response.getHeaders().put(name, values));
        return body.length == 0
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
