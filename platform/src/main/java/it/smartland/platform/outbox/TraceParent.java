package it.smartland.platform.outbox;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** The W3C trace context in which a change happens, so that an event can be followed back to its request. */
final class TraceParent {

    private TraceParent() {}

    static Mono<String> current() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(of(context)));
    }

    private static Optional<String> of(ContextView context) {
        return context.<Observation>getOrEmpty(ObservationThreadLocalAccessor.KEY)
                .map(observation -> observation.getContextView().<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> format(span.context()));
    }

    private static String format(TraceContext trace) {
        String flags = Boolean.TRUE.equals(trace.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(trace.traceId(), trace.spanId(), flags);
    }
}
