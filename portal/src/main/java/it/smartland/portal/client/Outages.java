package it.smartland.portal.client;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.ReactorHttpExchangeAdapterDecorator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Calls an outage whatever fails that is not a service's own answer: no connection, no time left, a body cut short. */
final class Outages extends ReactorHttpExchangeAdapterDecorator {

    /** Covers the wait for a free connection too, which the time-outs of the connection do not. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A kept connection may have died unnoticed, as each does when its service restarts; reading twice does no harm. */
    private static final Retry ONCE_MORE =
            Retry.max(1).filter(Outages::isBrokenConnection).onRetryExhaustedThrow((retry, last) -> last.failure());

    Outages(HttpExchangeAdapter client) {
        super(client);
    }

    @Override
    public Mono<Void> exchangeForMono(HttpRequestValues request) {
        return named(super.exchangeForMono(request));
    }

    @Override
    public <T> Mono<T> exchangeForBodyMono(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        Mono<T> answer = super.exchangeForBodyMono(request, type);
        return named(request.getHttpMethod() == HttpMethod.GET ? answer.retryWhen(ONCE_MORE) : answer);
    }

    private static boolean isBrokenConnection(Throwable failure) {
        return failure instanceof WebClientRequestException && failure.getCause() instanceof IOException;
    }

    private static <T> Mono<T> named(Mono<T> answer) {
        return answer.timeout(PATIENCE)
                .onErrorMap(failure -> !(failure instanceof ResponseStatusException), Unavailable::new);
    }
}
