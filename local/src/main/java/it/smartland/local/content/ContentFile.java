package it.smartland.local.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of content in the project's resources. */
final class ContentFile {

    private static final JsonMapper JSON = new JsonMapper();

    private ContentFile() {}

    /** The entries under the list of that name. */
    static Stream<JsonNode> entries(String file, String list) {
        String path = "/content/" + file;
        try (var input = Objects.requireNonNull(ContentFile.class.getResourceAsStream(path), path)) {
            return JSON.readTree(input).required(list).valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
