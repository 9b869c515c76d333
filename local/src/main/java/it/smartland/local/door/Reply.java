package it.smartland.local.door;

import it.smartland.local.stack.StackException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the gateway answered.
 *
 * @param call method and path, as a person would write them down
 * @param took from the sending of the request to the end of the answer
 * @param body null where there is no JSON
 */
public record Reply(
        String call,
        int status,
        HttpHeaders headers,
        @Nullable JsonNode body,
        Duration took) {

    public boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** Whether the service was not to be had, so that the same call may succeed a little later. */
    boolean isOutage() {
        return status >= 500;
    }

    public String id() {
        return text("/id");
    }

    public String text(String pointer) {
        return at(pointer).asString();
    }

    /** The JSON at a pointer such as {@code /rating/count}. */
    public JsonNode at(String pointer) {
        var found = body == null ? null : body.at(pointer);
        if (found == null || found.isMissingNode()) {
            throw new StackException(call + " answered without " + pointer + ": " + body);
        }
        return found;
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new StackException(call + " answered without an ETag"));
    }

    /** The sentence of a problem document, with every fault that it lists. */
    String problem() {
        if (body == null) {
            return "without a word";
        }
        var sentence = body.path("detail").asString(body.path("title").asString(body.toString()));
        var faults = body.path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").asString("") + " "
                        + fault.path("message").asString(""))
                .collect(Collectors.joining("; "));
        return faults.isEmpty() ? sentence : sentence + " (" + faults + ")";
    }
}
