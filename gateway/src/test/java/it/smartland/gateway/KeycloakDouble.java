package it.smartland.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keycloak's token endpoint, to be told when tokens end, sessions die and connections break. A code is the nonce of the
 * login and the person's name.
 */
final class KeycloakDouble {

    private static final String PROTOCOL = "/realms/smartland/protocol/openid-connect/";

    final AtomicInteger refreshes = new AtomicInteger();
    volatile Duration tokenLife = Duration.ofMinutes(5);
    volatile boolean dead;
    volatile boolean away;

    private final AtomicInteger issued = new AtomicInteger();
    private final String issuer;
    private final RSAKey key;
    private final DisposableServer server;

    KeycloakDouble(String issuer) {
        this.issuer = issuer;
        try {
            key = new RSAKeyGenerator(2048).keyID("realm").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get(PROTOCOL + "certs", this::keys).post(PROTOCOL + "token", this::token))
                .bindNow();
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    void recover() {
        tokenLife = Duration.ofMinutes(5);
        dead = false;
        away = false;
        refreshes.set(0);
    }

    static String code(String nonce, String username) {
        return nonce + "~" + username;
    }

    private Publisher<Void> keys(HttpServerRequest request, HttpServerResponse response) {
        return json(response, new JWKSet(key.toPublicJWK()).toString());
    }

    private Publisher<Void> token(HttpServerRequest request, HttpServerResponse response) {
        if (away) {
            request.withConnection(connection -> connection.channel().close());
            return Mono.never();
        }
        return request.receive()
                .aggregate()
                .asString()
                .map(form -> new QueryStringDecoder("?" + form).parameters())
                .flatMap(form -> form.get("grant_type").contains("refresh_token")
                        ? Mono.delay(Duration.ofMillis(200)).then(Mono.defer(() -> refreshed(response)))
                        : json(response, tokens(idToken(form.get("code").getFirst()))));
    }

    private Mono<Void> refreshed(HttpServerResponse response) {
        refreshes.incrementAndGet();
        return dead ? json(response.status(400), "{\"error\": \"invalid_grant\"}") : json(response, tokens(null));
    }

    private String tokens(String idToken) {
        int number = issued.incrementAndGet();
        Map<String, Object> answer = new LinkedHashMap<>(Map.of(
                "access_token",
                "access-" + number,
                "refresh_token",
                "refresh-" + number,
                "token_type",
                "Bearer",
                "expires_in",
                tokenLife.toSeconds()));
        if (idToken != null) {
            answer.put("id_token", idToken);
        }
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private String idToken(String code) {
        List<String> parts = List.of(code.split("~"));
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("realm").build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(parts.get(1))
                        .audience("smartland-portal")
                        .claim("nonce", parts.get(0))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static Mono<Void> json(HttpServerResponse response, String body) {
        return response.addHeader("Content-Type", "application/json")
                .sendString(Mono.just(body))
                .then();
    }
}
