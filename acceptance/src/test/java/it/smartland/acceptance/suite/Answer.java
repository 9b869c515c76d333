package it.smartland.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the gateway answered: status, headers and, where there is one, the JSON body. */
public record Answer(
        String call,
        int status,
        HttpHeaders headers,
        @Nullable JsonNode body) {

    /** The answer itself, after making sure that its status is the expected one. */
    public Answer expect(int expected) {
        assertThat(status).as("%s answered %s", call, body).isEqualTo(expected);
        return this;
    }

    /** Makes sure that this is the refusal with that code, such as {@code moderators-only}. */
    public static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("/type")).isEqualTo("urn:smartland:problem:" + code);
    }

    /** The JSON at a pointer such as {@code /rating/count}; a missing one is a failure that shows the whole body. */
    public JsonNode at(String pointer) {
        assertThat(body).as("%s has a body", call).isNotNull();
        JsonNode found = body.at(pointer);
        assertThat(found.isMissingNode())
                .as("%s: nothing at %s in %s", call, pointer, body)
                .isFalse();
        return found;
    }

    /** The text at a pointer. */
    public String text(String pointer) {
        return at(pointer).asString();
    }

    /** The object's id. */
    public String id() {
        return text("/id");
    }
}
