package it.smartland.platform.idempotency;

import java.util.List;
import java.util.Map;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An exchange whose body was read before its time, to be read again from memory; the parts of a form as well. */
final class KeptBody extends ServerWebExchangeDecorator {

    private static final ResolvableType PARTS =
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, Part.class);
    private static final MultiValueMap<String, Part> NO_PARTS = CollectionUtils.toMultiValueMap(Map.of());

    private final ServerHttpRequest request;
    private final Mono<MultiValueMap<String, Part>> parts;

    KeptBody(ServerWebExchange exchange, byte[] body, List<HttpMessageReader<?>> readers) {
        super(exchange);
        request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body.length == 0
                        ? Flux.empty()
                        : Flux.defer(() ->
                                Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
            }
        };
        parts = Mono.defer(() -> parts(readers)).cache();
    }

    @Override
    public ServerHttpRequest getRequest() {
        return request;
    }

    /** The exchange beneath would look for them in the body that is gone. */
    @Override
    public Mono<MultiValueMap<String, Part>> getMultipartData() {
        return parts;
    }

    private Mono<MultiValueMap<String, Part>> parts(List<HttpMessageReader<?>> readers) {
        MediaType type = request.getHeaders().getContentType();
        if (!MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return Mono.just(NO_PARTS);
        }
        return Flux.fromIterable(readers)
                .filter(reader -> reader.canRead(PARTS, type))
                .next()
                .flatMap(this::read)
                .defaultIfEmpty(NO_PARTS);
    }

    @SuppressWarnings("unchecked")
    private Mono<MultiValueMap<String, Part>> read(HttpMessageReader<?> reader) {
        return ((HttpMessageReader<MultiValueMap<String, Part>>) reader).readMono(PARTS, request, Map.of());
    }
}
