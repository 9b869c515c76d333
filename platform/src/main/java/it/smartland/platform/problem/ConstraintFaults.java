package it.smartland.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Turns broken Jakarta constraints into faults. The code is the constraint's name ({@code NotBlank}: {@code not-blank}),
 * or its {@code message} where that is a slug of ours, as in {@code @AssertTrue(message = "closes-before-opens")}.
 */
public final class ConstraintFaults {

    private static final List<String> FIGURES = List.of("min", "max", "value", "integer", "fraction");

    private ConstraintFaults() {}

    public static List<Fault> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> fault(pointer(violation.getPropertyPath()), violation))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
    }

    static List<Fault> of(WebExchangeBindException bind) {
        return bind.getAllErrors().stream()
                .map(error -> fault(pointer(error), error))
                .toList();
    }

    static List<Fault> of(HandlerMethodValidationException arguments) {
        return arguments.getParameterValidationResults().stream()
                .flatMap(ConstraintFaults::faults)
                .toList();
    }

    private static Stream<Fault> faults(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(error -> fault(pointer(error), error));
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> fault("?" + name, result.unwrap(error, ConstraintViolation.class)));
    }

    private static Fault fault(String pointer, ObjectError error) {
        return error.contains(ConstraintViolation.class)
                ? fault(pointer, error.unwrap(ConstraintViolation.class))
                : new Fault(pointer, "format");
    }

    private static Fault fault(String pointer, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object[] figures =
                FIGURES.stream().map(attributes::get).filter(Objects::nonNull).toArray();
        return new Fault(pointer, code(violation), figures);
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith("{") && template.matches("[a-z0-9-]+")) {
            return template;
        }
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String pointer(ObjectError error) {
        String field = error instanceof FieldError named ? named.getField() : "";
        return field.isEmpty()
                ? ""
                : "/" + field.replace("[", "/").replace("]", "").replace(".", "/");
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex() == null ? node.getKey() : node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
