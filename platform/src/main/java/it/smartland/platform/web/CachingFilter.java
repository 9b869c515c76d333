package it.smartland.platform.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Says of every answer whether it may be kept, unless its handler did: personal ones (of a request with a token) and
 * refusals are not, public ones are kept and revalidated by their ETag.
 */
final class CachingFilter implements WebFilter, Ordered {

    /** Outside Spring Security, so that its refusals are covered too. */
    @Override
    public int getOrder() {
        return -110;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean personal = request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
        boolean read = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> describe(exchange.getResponse(), read && !personal)));
        return read && !personal
                ? chain.filter(exchange.mutate()
                        .response(new TaggedResponse(request, exchange.getResponse()))
                        .build())
                : chain.filter(exchange);
    }

    private static void describe(ServerHttpResponse response, boolean keepable) {
        HttpHeaders headers = response.getHeaders();
        if (headers.getCacheControl() != null) {
            return;
        }
        HttpStatusCode status = response.getStatusCode();
        boolean refused = status != null && status.isError();
        headers.setCacheControl(keepable && !refused ? "no-cache" : "no-store");
        if (keepable) {
            headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        }
    }
}
