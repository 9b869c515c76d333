package it.smartland.platform.web;

import it.smartland.platform.problem.ConstraintFaults;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.AbstractMessageReaderArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads and validates a body for a controller, keeping its faults for when it is opened. */
final class ReceivedArgument extends AbstractMessageReaderArgumentResolver implements HandlerMethodArgumentResolver {

    private final Validator validator;

    ReceivedArgument(List<HttpMessageReader<?>> readers, Validator validator) {
        super(readers);
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Received.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return readBody(parameter.nested(), parameter, true, context, exchange)
                .<Object>map(this::valid)
                .onErrorResume(RuntimeException.class, fault -> Mono.just(Received.faulty(fault)));
    }

    private Received<Object> valid(Object body) {
        Set<ConstraintViolation<Object>> violations = validator.validate(body);
        return violations.isEmpty()
                ? Received.of(body)
                : Received.faulty(ProblemException.invalid(ConstraintFaults.of(violations)));
    }
}
