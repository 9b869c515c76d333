package it.smartland.platform.web;

import it.smartland.platform.problem.ConstraintFaults;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fits the JSON of a request to its type, or refuses it with every fault at once. */
final class StrictBody {

    private final JsonMapper json;
    private final Validator validator;

    StrictBody(JsonMapper strict, Validator validator) {
        this.json = strict;
        this.validator = validator;
    }

    JsonMapper json() {
        return json;
    }

    /** What the JSON says, not yet validated; 422 where its shape is wrong, then with what validation finds in the rest. */
    Object read(JsonNode content, JavaType type) {
        ShapeReader reader = new ShapeReader(json, content);
        Object body = reader.read(type);
        if (!reader.faults().isEmpty()) {
            throw ProblemException.invalid(everyFault(reader.faults(), body));
        }
        if (body == null) {
            throw ProblemException.badRequest("missing-body");
        }
        return body;
    }

    /** What validation finds. */
    List<Fault> faults(Object body) {
        return ConstraintFaults.of(validator.validate(body));
    }

    private List<Fault> everyFault(List<Fault> ofShape, @Nullable Object body) {
        Stream<Fault> ofContent = body == null
                ? Stream.empty()
                : faults(body).stream().filter(fault -> ofShape.stream().noneMatch(told -> covers(told, fault)));
        return Stream.concat(ofShape.stream(), ofContent)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    private static boolean covers(Fault told, Fault other) {
        return other.pointer().equals(told.pointer()) || other.pointer().startsWith(told.pointer() + "/");
    }
}
