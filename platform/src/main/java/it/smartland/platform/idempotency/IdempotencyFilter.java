package it.smartland.platform.idempotency;

import it.smartland.platform.problem.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes a {@code POST} with an {@code Idempotency-Key} happen once: a retry gets the first answer, a duplicate that comes
 * meanwhile waits for it. In one process duplicates wait for each other in memory, so that a burst of them holds one
 * connection and not the whole pool; across processes they wait in the database.
 */
final class IdempotencyFilter implements WebFilter, Ordered {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final int MOST_BYTES = 1 << 20;

    private final OnceOnly once;
    private final ConcurrentMap<Attempt.Scope, Running> running = new ConcurrentHashMap<>();

    IdempotencyFilter(OnceOnly once) {
        this.once = once;
    }

    /** After Spring Security at -100: a key belongs to a person. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String key = exchange.getRequest().getHeaders().getFirst(KEY);
        if (key == null || exchange.getRequest().getMethod() != HttpMethod.POST) {
            return chain.filter(exchange);
        }
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            return Mono.error(ProblemException.badRequest("idempotency-key-invalid"));
        }
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(login -> login.isEmpty()
                        ? chain.filter(exchange)
                        : onceOnly(exchange, chain, scope(exchange.getRequest(), login.get(), key)));
    }

    private Mono<Void> onceOnly(ServerWebExchange exchange, WebFilterChain chain, Attempt.Scope scope) {
        return body(exchange.getRequest())
                .flatMap(body -> {
                    String query = exchange.getRequest().getURI().getRawQuery();
                    Attempt attempt =
                            new Attempt(scope, Attempt.fingerprint(Objects.requireNonNullElse(query, ""), body));
                    return answer(attempt, withBody(exchange, body), chain);
                })
                .flatMap(answer -> answer.writeTo(exchange.getResponse()));
    }

    private Mono<Answer> answer(Attempt attempt, ServerWebExchange exchange, WebFilterChain chain) {
        Running mine = new Running(
                attempt.fingerprint(),
                once.answer(attempt, exchange, chain)
                        .doFinally(end -> running.remove(attempt.scope()))
                        .cache());
        @Nullable Running other = running.putIfAbsent(attempt.scope(), mine);
        if (other == null) {
            return mine.answer();
        }
        attempt.requireSame(other.fingerprint());
        return other.answer();
    }

    private static Attempt.Scope scope(ServerHttpRequest request, Authentication login, String key) {
        // The same person acting for another body is another principal.
        String bodies = login.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith("BODY_"))
                .findFirst()
                .orElse("");
        return new Attempt.Scope(
                login.getName() + "/" + bodies,
                request.getMethod().name(),
                request.getPath().value(),
                key);
    }

    private static Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), MOST_BYTES)
                .map(IdempotencyFilter::bytes)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> ProblemException.badRequest("idempotency-key-unsupported", MOST_BYTES));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static ServerWebExchange withBody(ServerWebExchange exchange, byte[] body) {
        ServerHttpRequest request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return body.length == 0
                        ? Flux.empty()
                        : Flux.defer(() ->
                                Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
            }
        };
        return exchange.mutate().request(request).build();
    }

    private record Running(String fingerprint, Mono<Answer> answer) {}
}
