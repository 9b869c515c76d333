package it.smartland.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springdoc.webflux.api.OpenApiWebfluxResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed contract says what the code does, and keeps to the interoperability model. */
class OpenApiTest extends WholeService {

    private static final Path COMMITTED = Path.of("openapi.json");

    @Autowired
    private OpenApiWebfluxResource springdoc;

    @Autowired
    private WebTestClient http;

    /** {@code -Dopenapi.write=true} writes the file anew, for its changes to be reviewed. */
    @Test
    void theCommittedContractIsThatOfTheCode() throws Exception {
        String generated = document().toPrettyString() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(generated);
    }

    @Test
    void servesTheCommittedContractAndItsStatus() throws IOException {
        String served = http.get()
                .uri("/api/catalogue/v1/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(served).isEqualTo(Files.readString(COMMITTED));
        http.get()
                .uri("/api/catalogue/v1/status")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(200);
    }

    @Test
    void keepsToTheInteroperabilityModel() throws Exception {
        JsonNode document = document();

        assertThat(document.at("/info/x-summary").asString()).isNotBlank();
        assertThat(document.at("/info/contact/name").asString()).isNotBlank();
        assertThat(document.at("/info/termsOfService").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.at("/servers/0/description").asString()).isNotBlank();
        assertThat(document.path("paths").propertyNames())
                .contains("/status")
                .allMatch(path -> path.matches("(/([a-z-]+|\\{[a-zA-Z]+}))+"));
        operations(document).forEach(OpenApiTest::assertInteroperable);
        assertThat(document.findParents("type"))
                .filteredOn(schema -> schema.path("type").toString().matches(".*\"(integer|number)\".*"))
                .isNotEmpty()
                .allMatch(schema -> schema.hasNonNull("format"));
    }

    private static void assertInteroperable(JsonNode operation) {
        JsonNode answers = operation.path("responses");
        assertThat(answers.propertyNames()).contains("200", "429", "503", "default");
        assertThat(answers.at("/200/headers").propertyNames())
                .contains("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset");
        assertThat(answers.propertyNames())
                .filteredOn(status -> !status.startsWith("2"))
                .allMatch(status ->
                        answers.path(status).path("$ref").asString().equals("#/components/responses/" + status));
        assertThat(operation.path("operationId").asString()).isNotBlank();
        assertThat(operation.path("summary").asString()).isNotBlank();
    }

    private static Stream<JsonNode> operations(JsonNode document) {
        return document.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    /** Drawn on this thread and not by a request: springdoc reads class files. */
    private JsonNode document() throws Exception {
        byte[] drawn = Objects.requireNonNull(springdoc
                .openapiJson(MockServerHttpRequest.get("/v3/api-docs").build(), "/v3/api-docs", Locale.ENGLISH)
                .block());
        return JsonMapper.shared().readTree(drawn);
    }
}
