package it.smartland.portal.client;

import java.time.Duration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.ReactorHttpExchangeAdapterDecorator;
import reactor.core.publisher.Mono;

/** Calls an outage whatever fails that is not a service's own answer: no connection, no time left, a body cut short. */
final class Outages extends ReactorHttpExchangeAdapterDecorator {

    /** Covers the wait for a free connection too, which the time-outs of the connection do not. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    Outages(HttpExchangeAdapter client) {
        super(client);
    }

    @Override
    public Mono<Void> exchangeForMono(HttpRequestValues request) {
        return named(super.exchangeForMono(request));
    }

    @Override
    public <T> Mono<T> exchangeForBodyMono(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return named(super.exchangeForBodyMono(request, type));
    }

    private static <T> Mono<T> named(Mono<T> answer) {
        return answer.timeout(PATIENCE)
                .onErrorMap(failure -> !(failure instanceof ResponseStatusException), Unavailable::new);
    }
}
