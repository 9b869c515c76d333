package it.smartland.platform.problem;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;

/** Decides what a failure is told as: the project's own exceptions, the framework's, an outage, or an error of ours. */
final class Refusals {

    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "precondition-failed"),
            Map.entry(413, "content-too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "invalid"),
            Map.entry(428, "precondition-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(502, "bad-gateway"),
            Map.entry(503, "unavailable"),
            Map.entry(504, "gateway-timeout"));

    private final List<Outage> outages;

    Refusals(List<Outage> outages) {
        this.outages = outages;
    }

    static String codeOf(int status) {
        return CODES.getOrDefault(status, status < 500 ? "bad-request" : "internal-error");
    }

    Refusal of(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            Optional<Refusal> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Refusal.of(500, "internal-error");
    }

    private Optional<Refusal> known(Throwable failure) {
        Optional<Refusal> outage = outages.stream()
                .flatMap(candidate -> candidate.codeOf(failure).stream())
                .findFirst()
                .map(code -> Refusal.of(503, code).retryAfter(COME_BACK));
        if (outage.isPresent()) {
            return outage;
        }
        return Optional.ofNullable(
                switch (failure) {
                    case ProblemException problem -> problem.refusal();
                    case WebExchangeBindException bind ->
                        Refusal.of(422, "invalid").with(ConstraintFaults.of(bind));
                    case HandlerMethodValidationException arguments ->
                        Refusal.of(400, "bad-request").with(ConstraintFaults.of(arguments));
                    case ConstraintViolationException violations ->
                        Refusal.of(422, "invalid").with(ConstraintFaults.of(violations.getConstraintViolations()));
                    case ServerWebInputException input -> input(input);
                    case ErrorResponse response -> status(response);
                    case DataBufferLimitException tooLarge -> Refusal.of(413, "content-too-large");
                    case DecodingException decoding -> Refusal.of(400, "malformed-body");
                    case AuthenticationException authentication -> Refusal.of(401, "unauthenticated");
                    case AccessDeniedException denied -> Refusal.of(403, "forbidden");
                    case TimeoutException timeout ->
                        Refusal.of(503, "unavailable").retryAfter(COME_BACK);
                    default -> null;
                });
    }

    private static Refusal input(ServerWebInputException input) {
        MethodParameter parameter = input.getMethodParameter();
        if (input instanceof MissingRequestValueException missing) {
            return Refusal.of(400, "bad-request").with(List.of(new Fault("?" + missing.getName(), "required")));
        }
        if (input.getCause() instanceof TypeMismatchException && parameter != null) {
            // An id that is none names no object.
            return parameter.hasParameterAnnotation(PathVariable.class)
                    ? Refusal.of(404, "not-found")
                    : Refusal.of(400, "bad-request").with(List.of(new Fault(place(parameter), "format")));
        }
        return Refusal.of(400, isMissing(input.getCause()) ? "missing-body" : "malformed-body");
    }

    /** Spring tells a body that is not there by a decoding exception without a cause. */
    private static boolean isMissing(@Nullable Throwable cause) {
        return cause == null || (cause instanceof DecodingException && cause.getCause() == null);
    }

    private static String place(MethodParameter parameter) {
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        String name = Optional.ofNullable(parameter.getParameterName()).orElse("");
        return header == null ? "?" + name : header.name() + ":";
    }

    private static Refusal status(ErrorResponse response) {
        int status = response.getStatusCode().value();
        Refusal refusal = Refusal.of(status, codeOf(status)).with(response.getHeaders());
        boolean comeBack = status == 503 && !refusal.headers().containsHeader("Retry-After");
        return comeBack ? refusal.retryAfter(COME_BACK) : refusal;
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable next = failure; next != null && causes.size() < 12; next = next.getCause()) {
            causes.add(next);
        }
        return causes;
    }
}
