package it.smartland.platform.web;

import it.smartland.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fits JSON to a type. Jackson stops at the first value that does not fit; here that value is noted as a fault, taken
 * out, and the rest is tried again.
 */
final class ShapeReader {

    private static final int MOST_FAULTS = 50;

    private final JsonMapper json;
    private final JsonNode content;
    private final List<Fault> faults = new ArrayList<>();

    ShapeReader(JsonMapper json, JsonNode content) {
        this.json = json;
        this.content = content;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What fits, or null where nothing does. */
    @Nullable
    Object read(JavaType type) {
        while (faults.size() < MOST_FAULTS) {
            try {
                return json.treeToValue(content, type);
            } catch (DatabindException misfit) {
                faults.add(fault(misfit));
                if (!takeOut(misfit.getPath())) {
                    return null;
                }
            }
        }
        return null;
    }

    private boolean takeOut(List<JacksonException.Reference> path) {
        if (path.isEmpty()) {
            return false;
        }
        JsonNode parent = content;
        for (JacksonException.Reference step : path.subList(0, path.size() - 1)) {
            parent =
                    step.getPropertyName() == null ? parent.path(step.getIndex()) : parent.path(step.getPropertyName());
        }
        JacksonException.Reference last = path.getLast();
        return switch (parent) {
            case ObjectNode object when last.getPropertyName() != null -> object.remove(last.getPropertyName()) != null;
            case ArrayNode array
            when array.has(last.getIndex()) && !array.get(last.getIndex()).isNull() -> {
                array.setNull(last.getIndex());
                yield true;
            }
            default -> false;
        };
    }

    private static Fault fault(DatabindException misfit) {
        String pointer = misfit.getPath().stream().map(ShapeReader::step).collect(Collectors.joining());
        return switch (misfit) {
            case UnrecognizedPropertyException unknown -> new Fault(pointer, "unknown-property");
            case InvalidFormatException format
            when format.getTargetType().isEnum() -> new Fault(pointer, "unknown-value", values(format.getTargetType()));
            default -> new Fault(pointer, "type");
        };
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/"
                + (name == null ? reference.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String values(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
