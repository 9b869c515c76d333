package it.smartland.gateway.limit;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the applications where a request came from; what a caller says of that is replaced. */
@Component
final class ToldAddress implements GlobalFilter {

    static final String HEADER = "X-Client-Address";

    private final ClientAddress addresses;

    ToldAddress(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        String address = addresses.of(exchange.getRequest());
        return chain.filter(exchange.mutate()
                .request(request -> request.headers(headers -> headers.set(HEADER, address)))
                .build());
    }
}
