package it.smartland.platform.security;

import it.smartland.platform.problem.ProblemException;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands the caller to a controller; without a login a parameter marked {@code @Nullable} is null, any other means 401. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Mono<Object> caller = exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(login -> new RealmToken(login.getToken()).caller());
        return parameter.isOptional() ? caller : caller.switchIfEmpty(Mono.error(ProblemException::unauthenticated));
    }
}
