package it.smartland.platform.web;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the JSON of requests. Content that is no JSON is a {@link DecodingException} (400); content that is, but does
 * not fit the type, is refused with every fault at once (422): those of its shape, and with them those that validation
 * finds in what remains.
 */
final class StrictJsonDecoder extends JacksonJsonDecoder {

    private final StrictBody body;

    StrictJsonDecoder(StrictBody body) {
        super(body.json());
        this.body = body;
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mime, @Nullable Map<String, Object> hints) {
        return body.read(parse(buffer), body.json().constructType(type.getType()));
    }

    private JsonNode parse(DataBuffer buffer) {
        try (var input = buffer.asInputStream()) {
            return body.json().readTree(input);
        } catch (JacksonException | IOException e) {
            throw new DecodingException("Not JSON: " + e.getMessage(), e);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
