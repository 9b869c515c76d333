package it.smartland.portal.account;

import it.smartland.platform.problem.ProblemException;
import it.smartland.portal.link.SignIn;
import it.smartland.portal.words.Languages;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Sends who asks for a page that needs a login to the login, and from there back to the page. A request that brings a
 * token has been there: sent again, it would go round in a ring.
 */
@Component
final class SignInFirst implements WebExceptionHandler, Ordered {

    /** Before the error pages at -3. */
    @Override
    public int getOrder() {
        return -4;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return needsLogin(failure) && isAnonymousReading(exchange.getRequest())
                ? leadToLogin(exchange)
                : Mono.error(failure);
    }

    private static boolean needsLogin(Throwable failure) {
        return failure instanceof ProblemException problem && problem.status().isSameCodeAs(HttpStatus.UNAUTHORIZED);
    }

    private static boolean isAnonymousReading(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.GET && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private static Mono<Void> leadToLogin(ServerWebExchange exchange) {
        URI page = exchange.getRequest().getURI();
        String address = page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        String login = SignIn.andBackTo(
                address, Languages.closest(exchange.getLocaleContext().getLocale()));
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create(login));
        return exchange.getResponse().setComplete();
    }
}
