package it.smartland.platform.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The keys of the issuer, fetched at the first token and kept. A token that names another key makes them be fetched anew,
 * as after a change of keys, but not more often than once in a while: anybody can write a key's name into a token.
 */
final class IssuerKeys {

    /** For so long after a fetch a key that it did not bring does not exist. */
    static final Duration COOL_DOWN = Duration.ofSeconds(5);

    private final WebClient http;
    private final URI address;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Fetched> known = new AtomicReference<>();
    private final AtomicReference<@Nullable Mono<JWKSet>> underWay = new AtomicReference<>();

    IssuerKeys(WebClient http, URI address, InstantSource clock) {
        this.http = http;
        this.address = address;
        this.clock = clock;
    }

    private record Fetched(JWKSet keys, Instant at) {}

    /** Those that may have signed the token; none where the issuer has no such key. */
    Flux<JWK> of(SignedJWT token) {
        JWKMatcher match = JWKMatcher.forJWSHeader(token.getHeader());
        return match == null ? Flux.empty() : of(new JWKSelector(match));
    }

    private Flux<JWK> of(JWKSelector signer) {
        Fetched kept = known.get();
        List<JWK> found = kept == null ? List.of() : signer.select(kept.keys());
        return found.isEmpty() ? freshKeys().flatMapIterable(signer::select) : Flux.fromIterable(found);
    }

    /** Whoever comes while a fetch is under way waits for that one. */
    private Mono<JWKSet> freshKeys() {
        Mono<JWKSet> mine = Mono.defer(this::keptOrFetched)
                .doFinally(end -> underWay.set(null))
                .cache();
        Mono<JWKSet> running = underWay.compareAndExchange(null, mine);
        return running == null ? mine : running;
    }

    private Mono<JWKSet> keptOrFetched() {
        Fetched kept = known.get();
        if (kept != null && clock.instant().isBefore(kept.at().plus(COOL_DOWN))) {
            return Mono.just(kept.keys());
        }
        return http.get().uri(address).retrieve().bodyToMono(String.class).map(this::keep);
    }

    private JWKSet keep(String told) {
        try {
            JWKSet keys = JWKSet.parse(told);
            known.set(new Fetched(keys, clock.instant()));
            return keys;
        } catch (ParseException e) {
            throw new IllegalStateException("The issuer's keys cannot be read", e);
        }
    }
}
