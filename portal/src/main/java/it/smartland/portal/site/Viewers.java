package it.smartland.portal.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notes on each request who is logged in, so that the page of an error, written outside the login, knows it too. */
@Component
final class Viewers implements WebFilter, Ordered {

    private static final String ATTRIBUTE = Viewer.class.getName();
    private static final String BODY = "BODY_";

    private final Bodies bodies;

    Viewers(Bodies bodies) {
        this.bodies = bodies;
    }

    static @Nullable Viewer of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    /** Within Spring Security, which stands at -100. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .doOnNext(login -> exchange.getAttributes().put(ATTRIBUTE, viewer(login)))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private Viewer viewer(JwtAuthenticationToken login) {
        String name = login.getToken().getClaimAsString("name");
        return new Viewer(name == null ? login.getName() : name, body(login));
    }

    private @Nullable String body(JwtAuthenticationToken login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> Optional.ofNullable(authority).stream())
                .filter(authority -> authority.startsWith(BODY))
                .map(authority -> bodies.name(authority.substring(BODY.length())))
                .findFirst()
                .orElse(null);
    }
}
