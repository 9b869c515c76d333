package it.smartland.portal.client;

import it.smartland.platform.problem.Problem;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * Turns what a service answers into what a page can act on: 401, 403 and 404 keep their meaning, a refusal brings its
 * problem, and any other error is an outage.
 */
final class Answers implements ExchangeFilterFunction {

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        boolean act = request.method() != HttpMethod.GET;
        return next.exchange(request)
                .flatMap(response -> response.statusCode().isError()
                        ? refusal(response, act).flatMap(Mono::error)
                        : Mono.just(response));
    }

    private static Mono<ResponseStatusException> refusal(ClientResponse response, boolean act) {
        HttpStatusCode status = response.statusCode();
        return switch (HttpStatus.resolve(status.value())) {
            case UNAUTHORIZED, NOT_FOUND -> released(response, new ResponseStatusException(status));
            // Who may not see a page gets no page; who may not do something is told why, where he tried.
            case FORBIDDEN -> act ? told(response) : released(response, new ResponseStatusException(status));
            case BAD_REQUEST, CONFLICT, GONE, PRECONDITION_FAILED, CONTENT_TOO_LARGE, UNPROCESSABLE_CONTENT ->
                told(response);
            case null, default -> released(response, new Unavailable("a service answered " + status.value()));
        };
    }

    private static Mono<ResponseStatusException> told(ClientResponse response) {
        return response.bodyToMono(Problem.class)
                .<ResponseStatusException>map(problem -> new Refused(response.statusCode(), problem))
                .switchIfEmpty(Mono.just(new Unavailable("a refusal without a reason")));
    }

    private static Mono<ResponseStatusException> released(ClientResponse response, ResponseStatusException refusal) {
        return response.releaseBody().thenReturn(refusal);
    }
}
