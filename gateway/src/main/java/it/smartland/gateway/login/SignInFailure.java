package it.smartland.gateway.login;

import it.smartland.platform.problem.ProblemException;
import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import reactor.core.publisher.Mono;

/** A login that came to nothing: who gave it up goes home, anybody else reads that it did not work. */
final class SignInFailure implements ServerAuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

    private static final Set<String> GIVEN_UP = Set.of(OAuth2ErrorCodes.ACCESS_DENIED);

    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange exchange, AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException refused
                && GIVEN_UP.contains(refused.getError().getErrorCode())) {
            return redirect.sendRedirect(exchange.getExchange(), URI.create("/"));
        }
        log.warn("A login failed: {}", failure.getMessage());
        return Mono.error(ProblemException.of(401, "sign-in-failed").causedBy(failure));
    }
}
