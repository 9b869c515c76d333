package it.smartland.gateway.login;

import it.smartland.gateway.session.SessionCookie;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What an application behind the gateway learns of its caller: the session's access token, never its cookie. */
@Component
final class Credentials implements GlobalFilter, Ordered {

    private final SessionTokens tokens;
    private final SessionCookie cookie;

    Credentials(SessionTokens tokens, SessionCookie cookie) {
        this.tokens = tokens;
        this.cookie = cookie;
    }

    /** Before a route's own filters: that Keycloak is away says nothing about the application behind the route. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(person -> tokens.accessToken(exchange, person))
                .map(token -> relayed(exchange, headers -> headers.setBearerAuth(token)))
                .defaultIfEmpty(relayed(exchange, headers -> {}))
                .flatMap(chain::filter);
    }

    private ServerWebExchange relayed(ServerWebExchange exchange, Consumer<HttpHeaders> bearer) {
        ServerHttpRequest request = exchange.getRequest();
        String cookies = cookiesBut(request.getCookies());
        return exchange.mutate()
                .request(request.mutate()
                        .headers(headers -> {
                            headers.remove(HttpHeaders.COOKIE);
                            if (!cookies.isEmpty()) {
                                headers.set(HttpHeaders.COOKIE, cookies);
                            }
                            bearer.accept(headers);
                        })
                        .build())
                .build();
    }

    private String cookiesBut(MultiValueMap<String, HttpCookie> cookies) {
        return cookies.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.getName().equals(cookie.name()))
                .map(each -> each.getName() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
