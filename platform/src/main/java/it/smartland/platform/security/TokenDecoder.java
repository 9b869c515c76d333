package it.smartland.platform.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Verifies tokens by signature, expiry, issuer and audience. Keys once fetched are kept, so that an outage of the
 * identity provider is not one of the service; nothing is fetched at start, and a made-up key makes nobody fetch at will.
 */
final class TokenDecoder implements ReactiveJwtDecoder {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final NimbusReactiveJwtDecoder verified;

    TokenDecoder(SecurityProperties properties, InstantSource clock) {
        HttpClient client = HttpClient.create().responseTimeout(PATIENCE);
        WebClient http = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
        IssuerKeys keys = new IssuerKeys(http, properties.jwksUri(), clock);
        verified = NimbusReactiveJwtDecoder.withJwkSource(keys::of).build();
        verified.setJwtValidator(validator(properties));
    }

    @Override
    public Mono<Jwt> decode(String token) {
        // A token that is wrong is a JwtException; whatever else happens, happens on the way to the keys.
        return verified.decode(token)
                .timeout(PATIENCE.plusSeconds(1))
                .onErrorMap(failure -> !(failure instanceof JwtException), KeysUnavailableException::new);
    }

    private static OAuth2TokenValidator<Jwt> validator(SecurityProperties properties) {
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, meant -> meant != null && meant.contains(properties.audience()));
        OAuth2TokenValidator<Jwt> person = new JwtClaimValidator<String>(JwtClaimNames.SUB, Objects::nonNull);
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()), audience, person);
    }
}
