package it.smartland.gateway.limit;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts each request of a caller: the signed-in person, wherever they call from, else the address. Stands inside the
 * security chain, where it is known who calls.
 */
@Component
public final class CallerLimit {

    static final String QUOTA = Quota.class.getName();

    private final Allowances allowances;
    private final ClientAddress addresses;
    private final LimitProperties limits;

    CallerLimit(Allowances allowances, ClientAddress addresses, LimitProperties limits) {
        this.allowances = allowances;
        this.addresses = addresses;
        this.limits = limits;
    }

    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean counted = exchange.getAttribute(QUOTA) != null;
        if (counted) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(Authentication::getName)
                .defaultIfEmpty(addresses.of(exchange.getRequest()))
                .map(caller -> allowances.take(caller, limits.requests()))
                .doOnNext(quota -> exchange.getAttributes().put(QUOTA, quota))
                .flatMap(quota -> quota.granted() ? chain.filter(exchange) : Mono.error(quota.refusal()));
    }
}
