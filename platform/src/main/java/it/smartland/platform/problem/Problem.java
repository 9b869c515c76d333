package it.smartland.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) in the reader's language.
 *
 * @param type {@code urn:smartland:problem:<code>}, the same on every installation
 * @param instance the path that was asked for
 * @param traceId what an operator finds the request by in the logs
 * @param errors every fault of a request that failed validation, at once
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Error> errors) {

    /** One fault, with its sentence. */
    public record Error(String pointer, String code, String message) {}
}
