package it.smartland.portal.client;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells the services where the reader's request came from, as the gateway told the portal: it is the reader who acts. */
@Component
class ReaderOrigin implements WebFilter {

    private static final List<String> TOLD = List.of("X-Client-Address", HttpHeaders.USER_AGENT);
    private static final String KEY = ReaderOrigin.class.getName();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders received = exchange.getRequest().getHeaders();
        HttpHeaders told = new HttpHeaders();
        for (String name : TOLD) {
            String value = received.getFirst(name);
            if (value != null) {
                told.set(name, value);
            }
        }
        return chain.filter(exchange).contextWrite(context -> context.put(KEY, told));
    }

    static ExchangeFilterFunction relayed() {
        return (request, next) -> Mono.deferContextual(
                context -> next.exchange(context.hasKey(KEY) ? told(request, context.get(KEY)) : request));
    }

    private static ClientRequest told(ClientRequest request, HttpHeaders origin) {
        return ClientRequest.from(request)
                .headers(headers -> headers.putAll(origin))
                .build();
    }
}
