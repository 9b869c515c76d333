package it.smartland.platform.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import it.smartland.platform.problem.ProblemException;
import java.util.List;
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
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
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
    private final List<HttpMessageReader<?>> readers;
    private final ConcurrentMap<Attempt.Scope, Running> running = new ConcurrentHashMap<>();

    /** @param readers of the forms that a service takes */
    IdempotencyFilter(OnceOnly once, List<HttpMessageReader<?>> readers) {
        this.once = once;
        this.readers = readers;
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
                .flatMap(body -> answer(
                        new Attempt(scope, fingerprint(exchange.getRequest(), body)),
                        new KeptBody(exchange, body, readers),
                        chain))
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

    /** A form's boundary is drawn anew when the same form is sent again. */
    private static String fingerprint(ServerHttpRequest request, byte[] body) {
        String query = Objects.requireNonNullElse(request.getURI().getRawQuery(), "");
        MediaType type = request.getHeaders().getContentType();
        String boundary = type == null ? null : type.getParameter("boundary");
        return Attempt.fingerprint(query, boundary == null ? body : without(boundary, body));
    }

    private static byte[] without(String boundary, byte[] body) {
        String bare = boundary.replace("\"", "");
        return new String(body, ISO_8859_1).replace(bare, "").getBytes(ISO_8859_1);
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

    private record Running(String fingerprint, Mono<Answer> answer) {}
}
