package it.smartland.platform.security;

import it.smartland.platform.problem.ProblemException;
import it.smartland.platform.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers 401 and 403 with problem documents. Spring Security answers with an empty body, and in two places: both its
 * exception handling and its resource server need this.
 */
public final class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final Problems problems;

    public SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        boolean refused = failure instanceof InvalidBearerTokenException;
        String challenge = refused ? "Bearer error=\"invalid_token\"" : "Bearer";
        return problems.write(
                exchange,
                ProblemException.unauthenticated()
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                        .causedBy(failure));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return problems.write(exchange, denied);
    }
}
