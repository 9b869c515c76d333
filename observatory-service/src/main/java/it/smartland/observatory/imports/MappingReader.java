package it.smartland.observatory.imports;

import it.smartland.platform.problem.ConstraintFaults;
import it.smartland.platform.problem.ProblemException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.Decoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.codec.DecoderHttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the mapping of a form, as strictly as any JSON body: a form's part may come without a media type of its own. */
@Component
class MappingReader {

    private static final ResolvableType TYPE = ResolvableType.forClass(ImportRequest.class);

    private final ServerCodecConfigurer codecs;
    private final Validator validator;
    private final JsonMapper json;

    MappingReader(ServerCodecConfigurer codecs, Validator validator, JsonMapper json) {
        this.codecs = codecs;
        this.validator = validator;
        this.json = json;
    }

    /** The request in that part, or 400 or 422 with all its faults. */
    ImportRequest read(DataBuffer part) {
        ImportRequest request =
                (ImportRequest) Objects.requireNonNull(decoder().decode(part, TYPE, MediaType.APPLICATION_JSON, null));
        Set<ConstraintViolation<ImportRequest>> violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(ConstraintFaults.of(violations));
        }
        return request;
    }

    String write(ImportRequest request) {
        return json.writeValueAsString(request);
    }

    ImportRequest kept(String mapping) {
        return json.readValue(mapping, ImportRequest.class);
    }

    private Decoder<?> decoder() {
        return codecs.getReaders().stream()
                .filter(reader -> reader.canRead(TYPE, MediaType.APPLICATION_JSON))
                .filter(DecoderHttpMessageReader.class::isInstance)
                .map(reader -> ((DecoderHttpMessageReader<?>) reader).getDecoder())
                .findFirst()
                .orElseThrow();
    }
}
