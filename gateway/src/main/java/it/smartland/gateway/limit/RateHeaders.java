package it.smartland.gateway.limit;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells every answer's reader what is left of their allowance, also the reader of a refusal. Outermost of the filters:
 * the steps of a login, and credentials that are refused, never reach the limit of a known caller.
 */
@Component
final class RateHeaders implements WebFilter, Ordered {

    private final Allowances allowances;
    private final ClientAddress addresses;
    private final LimitProperties limits;

    RateHeaders(Allowances allowances, ClientAddress addresses, LimitProperties limits) {
        this.allowances = allowances;
        this.addresses = addresses;
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> tell(exchange)));
        if (!isSignIn(exchange)) {
            return chain.filter(exchange);
        }
        Quota quota = allowances.take("sign-in " + addresses.of(exchange.getRequest()), limits.signIn());
        exchange.getAttributes().put(CallerLimit.QUOTA, quota);
        return quota.granted() ? chain.filter(exchange) : Mono.error(quota.refusal());
    }

    private void tell(ServerWebExchange exchange) {
        Quota quota = exchange.getAttribute(CallerLimit.QUOTA);
        if (quota == null) {
            quota = allowances.take(addresses.of(exchange.getRequest()), limits.requests());
        }
        quota.tell(exchange.getResponse().getHeaders());
    }

    private static boolean isSignIn(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return path.startsWith("/oauth2/") || path.startsWith("/login/");
    }
}
