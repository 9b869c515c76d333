package it.smartland.gateway.login;

import it.smartland.gateway.PublicAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page that a person was on when signing in began, and comes back to. Only a path of the suite itself. */
@Component
final class ReturnPath implements ServerRequestCache {

    private static final String ATTRIBUTE = ReturnPath.class.getName();

    private final PublicAddress address;

    ReturnPath(PublicAddress address) {
        this.address = address;
    }

    /** A page that needs a login: come back to it, or after a form to the page that held the form. */
    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getMethod() == HttpMethod.GET
                ? request.getURI().getRawPath() + query(request.getURI())
                : referringPage(request);
        return remember(exchange, path);
    }

    /** Takes the page from {@code ?return=}, else from the page that held the link. */
    Mono<Void> rememberOf(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String asked = request.getQueryParams().getFirst("return");
        if (asked != null) {
            return remember(exchange, asked);
        }
        return exchange.getSession()
                .filter(session -> session.getAttribute(ATTRIBUTE) == null)
                .flatMap(session -> remember(exchange, referringPage(request)));
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        return exchange.getSession().mapNotNull(ReturnPath::take).map(URI::create);
    }

    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return Mono.empty();
    }

    private Mono<Void> remember(ServerWebExchange exchange, @Nullable String path) {
        return Mono.justOrEmpty(Optional.ofNullable(path).filter(ReturnPath::isLocal))
                .zipWith(exchange.getSession())
                .doOnNext(found -> found.getT2().getAttributes().put(ATTRIBUTE, found.getT1()))
                .then();
    }

    private @Nullable String referringPage(ServerHttpRequest request) {
        String referrer = request.getHeaders().getFirst("Referer");
        return referrer != null && referrer.startsWith(address.origin() + "/")
                ? referrer.substring(address.origin().length())
                : null;
    }

    private static @Nullable String take(WebSession session) {
        Object path = session.getAttributes().remove(ATTRIBUTE);
        return path == null ? null : path.toString();
    }

    /** {@code //host} and {@code /\host} would lead browsers elsewhere; a sign-in path would lead round in a ring. */
    private static boolean isLocal(String path) {
        return path.length() < 2000
                && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                && !path.startsWith("/oauth2/")
                && !path.startsWith("/login")
                && !path.startsWith("/logout");
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }
}
