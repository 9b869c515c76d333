package it.smartland.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import it.smartland.platform.problem.ProblemException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells what is wrong with an application that gave no answer, without a word of where it lives. */
@Component
final class Unreachable implements GlobalFilter, Ordered {

    private final Duration pause;

    Unreachable(Applications applications) {
        pause = applications.breaker().pause();
    }

    /** Whether the application failed to answer, rather than answered something. */
    static boolean is(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof ResponseStatusException status
                        && status.getStatusCode().is5xxServerError();
    }

    /** Around the routes' own filters, so that it hears what their circuit breakers say. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).onErrorMap(this::told);
    }

    private Throwable told(Throwable failure) {
        return switch (failure) {
            case ServiceUnavailableException open -> away(open);
            case CallNotPermittedException open -> away(open);
            case ConnectException refused -> away(refused);
            case UnknownHostException unknown -> away(unknown);
            case ResponseStatusException slow
            when slow.getStatusCode().equals(HttpStatus.GATEWAY_TIMEOUT) ->
                ProblemException.of(504, "gateway-timeout").causedBy(slow);
            case IOException broken -> ProblemException.of(502, "bad-gateway").causedBy(broken);
            default -> failure;
        };
    }

    private ProblemException away(Throwable cause) {
        return ProblemException.unavailable("unavailable", pause).causedBy(cause);
    }
}
