package it.smartland.gateway.login;

import java.util.Set;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What is asked of Keycloak when a person signs in: {@code ?body=016092} names the body to act for, {@code ?register}
 * opens the registration page, {@code ?lang=en} speaks that language, {@code ?return=/path} leads back to that page.
 */
@Component
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    private final ServerOAuth2AuthorizationRequestResolver standard;
    private final ReturnPath returnPath;

    SignInRequests(ReactiveClientRegistrationRepository clients, ReturnPath returnPath) {
        this.standard = new DefaultServerOAuth2AuthorizationRequestResolver(clients);
        this.returnPath = returnPath;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return standard.resolve(exchange).flatMap(request -> toldOf(exchange, request));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        return standard.resolve(exchange, registration).flatMap(request -> toldOf(exchange, request));
    }

    private Mono<OAuth2AuthorizationRequest> toldOf(ServerWebExchange exchange, OAuth2AuthorizationRequest request) {
        return returnPath
                .rememberOf(exchange)
                .thenReturn(withWishes(request, exchange.getRequest().getQueryParams()));
    }

    private static OAuth2AuthorizationRequest withWishes(
            OAuth2AuthorizationRequest request, MultiValueMap<String, String> wishes) {
        OAuth2AuthorizationRequest.Builder told = OAuth2AuthorizationRequest.from(request);
        String body = wishes.getFirst("body");
        if (body != null && body.matches("\\w{1,16}")) {
            told.scopes(Set.of("openid", SignIn.ORGANIZATION + ":" + body));
        }
        if (wishes.containsKey("register")) {
            told.additionalParameters(more -> more.put("prompt", "create"));
        }
        String language = wishes.getFirst("lang");
        if (language != null && language.matches("[a-z]{2}")) {
            told.additionalParameters(more -> more.put("ui_locales", language));
        }
        return told.build();
    }
}
