package it.smartland.platform.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** What an operator finds a request by: its trace, else the server's own id of it. */
final class TraceId {

    private TraceId() {}

    static String of(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .flatMap(TraceId::span)
                .map(span -> span.context().traceId())
                .orElseGet(() -> exchange.getRequest().getId());
    }

    private static Optional<Span> span(ServerRequestObservationContext context) {
        TracingContext tracing = context.get(TracingContext.class);
        return Optional.ofNullable(tracing).map(TracingContext::getSpan);
    }
}
