package it.smartland.gateway.login;

import it.smartland.gateway.page.Navigation;
import it.smartland.platform.security.SecurityProblems;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leads a person without a login to it, and tells a program that it needs a token. */
@Component
final class EntryPoint implements ServerAuthenticationEntryPoint {

    private final ReturnPath returnPath;
    private final SecurityProblems problems;

    EntryPoint(ReturnPath returnPath, SecurityProblems problems) {
        this.returnPath = returnPath;
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        return Navigation.is(exchange.getRequest())
                ? returnPath.saveRequest(exchange).then(Mono.defer(() -> redirect(exchange.getResponse())))
                : problems.commence(exchange, reason);
    }

    private static Mono<Void> redirect(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(SignIn.PATH));
        return response.setComplete();
    }
}
