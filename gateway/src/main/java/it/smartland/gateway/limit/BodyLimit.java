package it.smartland.gateway.limit;

import it.smartland.platform.problem.ProblemException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a body that is too large: by its announced length at once, else as soon as it has grown too long. */
@Component
final class BodyLimit implements WebFilter {

    private final long limit;

    BodyLimit(LimitProperties limits) {
        limit = limits.body().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(tooLarge());
        }
        CountedBody counted = new CountedBody(exchange.getRequest());
        // The connection to the application breaks when its request does; that breach must not be told as its cause.
        return chain.filter(exchange.mutate().request(counted).build())
                .onErrorMap(failure -> counted.exceeded.get(), failure -> tooLarge());
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(413, "content-too-large");
    }

    private final class CountedBody extends ServerHttpRequestDecorator {

        private final AtomicLong received = new AtomicLong();
        private final AtomicBoolean exceeded = new AtomicBoolean();

        CountedBody(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().handle((buffer, sink) -> {
                if (received.addAndGet(buffer.readableByteCount()) <= limit) {
                    sink.next(buffer);
                } else {
                    DataBufferUtils.release(buffer);
                    exceeded.set(true);
                    sink.error(tooLarge());
                }
            });
        }
    }
}
