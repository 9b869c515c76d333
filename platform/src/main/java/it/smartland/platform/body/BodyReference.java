package it.smartland.platform.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a request names a body: by its code, or as an answer shows it, so that what was read can be sent back. */
public record BodyReference(String code) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable BodyReference of(JsonNode json) {
        JsonNode code = json.isObject() ? json.path("code") : json;
        if (!code.isString()) {
            throw new IllegalArgumentException("a body is named by its code, a string");
        }
        return code.asString().isBlank()
                ? null
                : new BodyReference(code.asString().strip());
    }
}
