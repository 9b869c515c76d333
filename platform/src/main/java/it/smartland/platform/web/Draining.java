package it.smartland.platform.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets clients go before the server stops: for a while it says that it is not ready, and answers every request with
 * {@code Connection: close}. A kept connection that the server closed by itself could meet a request on its way.
 */
final class Draining implements WebFilter, Ordered, SmartLifecycle {

    private final ApplicationContext context;
    private final Duration time;
    private volatile boolean running;
    private volatile boolean leaving;

    /** @param time as long as it takes until nobody sends new connections here; nothing where there is no other replica */
    Draining(ApplicationContext context, Duration time) {
        this.context = context;
        this.time = time;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (leaving) {
            exchange.getResponse()
                    .beforeCommit(() -> Mono.fromRunnable(
                            () -> exchange.getResponse().getHeaders().setConnection("close")));
        }
        return chain.filter(exchange);
    }

    @Override
    public void start() {
        running = true;
    }

    /** In the phase before the one in which the server finishes the requests it has. */
    @Override
    public void stop(Runnable over) {
        running = false;
        leaving = true;
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(over);
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
