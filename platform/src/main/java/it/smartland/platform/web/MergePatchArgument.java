package it.smartland.platform.web;

import it.smartland.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** Reads a merge patch for a controller, keeping its faults for when it is applied. */
final class MergePatchArgument implements HandlerMethodArgumentResolver {

    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");
    private static final ResolvableType ANY_JSON = ResolvableType.forClass(JsonNode.class);

    private final List<HttpMessageReader<?>> readers;
    private final StrictBody bodies;

    MergePatchArgument(List<HttpMessageReader<?>> readers, StrictBody bodies) {
        this.readers = readers;
        this.bodies = bodies;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MergePatch.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        JavaType type = bodies.json()
                .constructType(ResolvableType.forMethodParameter(parameter)
                        .getGeneric(0)
                        .getType());
        return patch(exchange.getRequest())
                .<Object>map(patch -> MergePatch.of(bodies, type, patch))
                .switchIfEmpty(Mono.error(() -> ProblemException.badRequest("missing-body")))
                .onErrorResume(RuntimeException.class, fault -> Mono.just(MergePatch.faulty(bodies, type, fault)));
    }

    private Mono<JsonNode> patch(ServerHttpRequest request) {
        MediaType sent = request.getHeaders().getContentType();
        if (!MERGE_PATCH.equalsTypeAndSubtype(sent)) {
            return Mono.error(
                    new UnsupportedMediaTypeStatusException(sent, List.of(MERGE_PATCH), ANY_JSON, HttpMethod.PATCH));
        }
        return readers.stream()
                .filter(reader -> reader.canRead(ANY_JSON, MERGE_PATCH))
                .findFirst()
                .orElseThrow()
                .readMono(ANY_JSON, request, Map.of())
                .cast(JsonNode.class);
    }
}
