package it.smartland.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class DrainingTest {

    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    void sendsClientsAwayForAWhileBeforeItLetsTheServerStop() throws Exception {
        context.addApplicationListener(availability);
        context.refresh();
        var draining = new Draining(context, Duration.ofMillis(200));
        draining.start();
        assertThat(answer(draining).getHeaders().getConnection()).isEmpty();
        var over = new CompletableFuture<Long>();
        long since = System.nanoTime();

        draining.stop(() -> over.complete(System.nanoTime()));

        assertThat(availability.getReadinessState()).isEqualTo(ReadinessState.REFUSING_TRAFFIC);
        assertThat(answer(draining).getHeaders().getConnection()).containsExactly("close");
        assertThat(over.get(10, TimeUnit.SECONDS) - since)
                .isGreaterThanOrEqualTo(Duration.ofMillis(200).toNanos());
    }

    private static ServerHttpResponse answer(Draining draining) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        draining.filter(exchange, answered -> answered.getResponse().setComplete())
                .block();
        return exchange.getResponse();
    }
}
