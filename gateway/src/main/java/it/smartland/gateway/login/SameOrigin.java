package it.smartland.gateway.login;

import it.smartland.gateway.PublicAddress;
import it.smartland.gateway.session.SessionCookie;
import it.smartland.platform.problem.ProblemException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a change of state that another site's page sends with the session cookie. Judged by headers that no page can
 * forge, because a token in the form would have to be read out of the body, which leaves nothing to pass on.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
final class SameOrigin implements WebFilter {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final PublicAddress address;
    private final SessionCookie cookie;

    SameOrigin(PublicAddress address, SessionCookie cookie) {
        this.address = address;
        this.cookie = cookie;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return SAFE.contains(request.getMethod()) || !actsBySession(request) || isSameOrigin(request.getHeaders())
                ? chain.filter(exchange)
                : Mono.error(ProblemException.forbidden("cross-site"));
    }

    private boolean actsBySession(ServerHttpRequest request) {
        return request.getCookies().containsKey(cookie.name())
                && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private boolean isSameOrigin(HttpHeaders headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : address.origin().equals(headers.getOrigin());
    }
}
