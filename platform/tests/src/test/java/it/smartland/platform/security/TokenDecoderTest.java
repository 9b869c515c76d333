package it.smartland.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.servers.TestTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class TokenDecoderTest {

    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final TestTokens TOKENS = TestTokens.issuer();

    @Test
    void keepsTheKeysThroughAnOutage() {
        DisposableServer provider = provider(new AtomicInteger());
        TokenDecoder decoder = decoder("http://localhost:" + provider.port() + "/certs");
        String token = TOKENS.citizen("cittadino1").value();
        assertThat(decoder.decode(token).block(WAIT).getSubject()).isNotEmpty();
        provider.disposeNow();
        assertThat(decoder.decode(token).block(WAIT).getSubject()).isNotEmpty();
        assertThatThrownBy(() -> decoder.decode(
                                TOKENS.citizen("cittadino1").expired().value())
                        .block(WAIT))
                .isInstanceOf(BadJwtException.class);
    }

    @Test
    void saysThatTheKeysAreUnavailableAndNotThatTheTokenIsWrong() {
        TokenDecoder decoder = decoder("http://localhost:1/certs");
        assertThatThrownBy(() ->
                        decoder.decode(TOKENS.citizen("cittadino1").value()).block(WAIT))
                .isInstanceOf(KeysUnavailableException.class);
    }

    /** Anybody can write the name of a key into a token: that alone must not make us ask the issuer each time. */
    @Test
    void asksTheIssuerOnceInAWhileForKeysThatItDoesNotHave() {
        AtomicInteger fetches = new AtomicInteger();
        DisposableServer provider = provider(fetches);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        TokenDecoder decoder = decoder("http://localhost:" + provider.port() + "/certs", now::get);
        String known = TOKENS.citizen("cittadino1").value();
        String unknown = ofAnotherKey(known);
        try {
            Flux.range(0, 50)
                    .flatMap(n -> decoder.decode(unknown).onErrorResume(BadJwtException.class, bad -> Mono.empty()))
                    .blockLast(WAIT);
            assertThat(fetches).hasValue(1);
            assertThat(decoder.decode(known).block(WAIT).getSubject()).isNotEmpty();

            now.set(Instant.EPOCH.plus(IssuerKeys.COOL_DOWN));
            assertThatThrownBy(() -> decoder.decode(unknown).block(WAIT)).isInstanceOf(BadJwtException.class);
            assertThatThrownBy(() -> decoder.decode(unknown).block(WAIT)).isInstanceOf(BadJwtException.class);
            assertThat(fetches).hasValue(2);
        } finally {
            provider.disposeNow();
        }
    }

    private static String ofAnotherKey(String token) {
        String header = "{\"alg\":\"RS256\",\"kid\":\"made-up\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + token.substring(token.indexOf('.'));
    }

    private static DisposableServer provider(AtomicInteger fetches) {
        String keys = WebClient.create(TOKENS.jwksUri())
                .get()
                .retrieve()
                .bodyToMono(String.class)
                .block(WAIT);
        return HttpServer.create()
                .port(0)
                .route(routes -> routes.get("/certs", (request, response) -> {
                    fetches.incrementAndGet();
                    return response.header("Content-Type", "application/json").sendString(Mono.just(keys));
                }))
                .bindNow();
    }

    private static TokenDecoder decoder(String keys) {
        return decoder(keys, InstantSource.system());
    }

    private static TokenDecoder decoder(String keys, InstantSource clock) {
        return new TokenDecoder(new SecurityProperties(TOKENS.issuerUri(), URI.create(keys), "smartland-api"), clock);
    }
}
