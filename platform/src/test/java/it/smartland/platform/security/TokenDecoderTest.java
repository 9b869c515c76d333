package it.smartland.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.smartland.servers.TestTokens;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class TokenDecoderTest {

    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final TestTokens TOKENS = TestTokens.issuer();

    @Test
    void keepsTheKeysThroughAnOutage() {
        String keys = WebClient.create(TOKENS.jwksUri())
                .get()
                .retrieve()
                .bodyToMono(String.class)
                .block(WAIT);
        DisposableServer provider = HttpServer.create()
                .port(0)
                .route(routes -> routes.get(
                        "/certs",
                        (request, response) -> response.header("Content-Type", "application/json")
                                .sendString(Mono.just(keys))))
                .bindNow();
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

    private static TokenDecoder decoder(String keys) {
        return new TokenDecoder(new SecurityProperties(TOKENS.issuerUri(), URI.create(keys), "smartland-api"));
    }
}
