package it.smartland.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.smartland.gateway.session.SessionEnded;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * The tokens of the signed-in session. Parallel requests that find the access token spent share one refresh; the session
 * keeps its id. Spring Security's own refresh saves the security context again, which changes the session's id under the
 * feet of the parallel requests.
 */
@Component
final class SessionTokens implements ServerOAuth2AuthorizedClientRepository {

    private final ReactiveClientRegistrationRepository clients;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final Clock clock;

    /** By the refresh token spent: a request with an older copy of the session finds the answer for a while yet. */
    private final Cache<String, Mono<Tokens>> refreshes = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(100_000)
            .build();

    SessionTokens(
            ReactiveClientRegistrationRepository clients,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            Clock clock) {
        this.clients = clients;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** A usable access token; nothing if Keycloak has ended the session, which then ends here too. */
    Mono<String> accessToken(ServerWebExchange exchange, Authentication person) {
        return exchange.getSession().flatMap(session -> accessToken(session, person.getName()));
    }

    private Mono<String> accessToken(WebSession session, String person) {
        Tokens tokens = session.getAttribute(Tokens.ATTRIBUTE);
        if (tokens == null) {
            return Mono.empty();
        }
        if (tokens.areFresh(clock.instant())) {
            return Mono.just(tokens.access().getTokenValue());
        }
        return refreshedOnce(session, person, tokens)
                .map(fresh -> fresh.access().getTokenValue())
                .onErrorResume(SessionTokens::isDead, e -> session.invalidate().then(Mono.empty()))
                .onErrorMap(OAuth2AuthorizationException.class, IdentityOutage::because)
                .onErrorResume(SessionEnded.class, e -> Mono.empty());
    }

    private Mono<Tokens> refreshedOnce(WebSession session, String person, Tokens spent) {
        OAuth2RefreshToken token = spent.refresh();
        if (token == null) {
            return Mono.error(new OAuth2AuthorizationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT)));
        }
        String key = token.getTokenValue();
        return refreshes.get(
                key,
                spentToken -> refresh(session, person, spent, token)
                        .doOnError(e -> refreshes.invalidate(spentToken))
                        .cache());
    }

    private Mono<Tokens> refresh(WebSession session, String person, Tokens spent, OAuth2RefreshToken token) {
        return clients.findByRegistrationId(SignIn.REGISTRATION)
                .map(client -> new OAuth2RefreshTokenGrantRequest(client, spent.access(), token))
                .flatMap(keycloak::getTokenResponse)
                .map(SessionTokens::tokensOf)
                .flatMap(fresh -> store(session, fresh));
    }

    private static Mono<Tokens> store(WebSession session, Tokens fresh) {
        session.getAttributes().put(Tokens.ATTRIBUTE, fresh);
        return session.save().thenReturn(fresh);
    }

    private static Tokens tokensOf(OAuth2AccessTokenResponse response) {
        return new Tokens(response.getAccessToken(), response.getRefreshToken());
    }

    private static boolean isDead(Throwable failure) {
        return failure instanceof OAuth2AuthorizationException refused
                && OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return Mono.zip(clients.findByRegistrationId(registration), exchange.getSession())
                .flatMap(found -> Mono.justOrEmpty(found.getT2().<Tokens>getAttribute(Tokens.ATTRIBUTE))
                        .map(tokens -> (T) new OAuth2AuthorizedClient(
                                found.getT1(), principal.getName(), tokens.access(), tokens.refresh())));
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        Tokens tokens = new Tokens(client.getAccessToken(), client.getRefreshToken());
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(Tokens.ATTRIBUTE, tokens))
                .then();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registration, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().remove(Tokens.ATTRIBUTE))
                .then();
    }
}
