package it.smartland.platform.web;

import it.smartland.platform.problem.ConstraintFaults;
import it.smartland.platform.problem.Fault;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of requests. Content that is no JSON is a {@link DecodingException} (400); content that is, but does
 * not fit the type, is refused with every fault at once (422): those of its shape, and with them those that validation
 * finds in what remains.
 */
final class StrictJsonDecoder extends JacksonJsonDecoder {

    private final JsonMapper json;
    private final Validator validator;

    StrictJsonDecoder(JsonMapper json, Validator validator) {
        super(json);
        this.json = json;
        this.validator = validator;
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mime, @Nullable Map<String, Object> hints) {
        JsonNode content = parse(buffer);
        ShapeReader reader = new ShapeReader(json, content);
        Object body = reader.read(json.constructType(type.getType()));
        if (!reader.faults().isEmpty()) {
            throw ProblemException.invalid(everyFault(reader.faults(), body));
        }
        if (body == null) {
            throw ProblemException.badRequest("missing-body");
        }
        return body;
    }

    private JsonNode parse(DataBuffer buffer) {
        try (var input = buffer.asInputStream()) {
            return json.readTree(input);
        } catch (JacksonException | IOException e) {
            throw new DecodingException("Not JSON: " + e.getMessage(), e);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private List<Fault> everyFault(List<Fault> ofShape, @Nullable Object body) {
        Stream<Fault> ofContent = body == null
                ? Stream.empty()
                : ConstraintFaults.of(validator.validate(body)).stream()
                        .filter(fault -> ofShape.stream().noneMatch(told -> covers(told, fault)));
        return Stream.concat(ofShape.stream(), ofContent)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    private static boolean covers(Fault told, Fault other) {
        return other.pointer().equals(told.pointer()) || other.pointer().startsWith(told.pointer() + "/");
    }
}
