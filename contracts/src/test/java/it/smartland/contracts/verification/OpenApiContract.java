package it.smartland.contracts.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springdoc.webflux.api.OpenApiWebfluxResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed contract of a service says what the code does, and keeps to the interoperability model. A test of the
 * whole service implements it, with springdoc.api-docs.enabled=true.
 */
public interface OpenApiContract {

    Path COMMITTED = Path.of("openapi.json");

    /** Some paths of the service, so that no other document passes. */
    List<String> somePaths();

    /** A property that may be null, such as {@code ChallengeView/closedAt}: the document has to say so. */
    String someNullable();

    /** {@code -Dopenapi.write=true} writes the file anew, for its changes to be reviewed. */
    @Test
    default void theCommittedContractIsThatOfTheCode(@Autowired OpenApiWebfluxResource springdoc) throws Exception {
        String generated = drawn(springdoc).toPrettyString() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(generated);
    }

    @Test
    default void servesTheCommittedContractAndItsStatus(
            @Autowired WebTestClient http, @Value("${smartland.api.path}") String path) throws IOException {
        String served = http.get()
                .uri(path + "/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(served).isEqualTo(Files.readString(COMMITTED));
        http.get()
                .uri(path + "/status")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(200);
    }

    @Test
    default void keepsToTheInteroperabilityModel(@Autowired OpenApiWebfluxResource springdoc) throws Exception {
        JsonNode document = drawn(springdoc);

        assertThat(document.at("/info/x-summary").asString()).isNotBlank();
        assertThat(document.at("/info/contact/name").asString()).isNotBlank();
        assertThat(document.at("/info/termsOfService").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.at("/servers/0/description").asString()).isNotBlank();
        assertThat(document.path("paths").propertyNames())
                .contains("/status")
                .containsAll(somePaths())
                .allMatch(path -> path.matches("(/([a-z-]+(\\.[a-z0-9]+)*|\\{[a-zA-Z]+}))+"));
        assertThat(operations(document)).isNotEmpty().allSatisfy(OpenApiContract::assertInteroperable);
        assertThat(document.at("/components/schemas/" + someNullable().replace("/", "/properties/") + "/type")
                        .valueStream())
                .extracting(JsonNode::asString)
                .hasSize(2)
                .contains("null");
        assertThat(document.findParents("type"))
                .filteredOn(schema -> schema.path("type").toString().matches(".*\"(integer|number)\".*"))
                .isNotEmpty()
                .allMatch(schema -> schema.hasNonNull("format"));
    }

    private static void assertInteroperable(JsonNode operation) {
        JsonNode answers = operation.path("responses");
        assertThat(answers.propertyNames())
                .contains("429", "503", "default")
                .anyMatch(status -> status.startsWith("2"));
        assertThat(answers.propertyStream().filter(answer -> answer.getKey().startsWith("2")))
                .allSatisfy(
                        answer -> assertThat(answer.getValue().path("headers").propertyNames())
                                .contains("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"));
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
    private static JsonNode drawn(OpenApiWebfluxResource springdoc) throws Exception {
        byte[] drawn = Objects.requireNonNull(springdoc
                .openapiJson(MockServerHttpRequest.get("/v3/api-docs").build(), "/v3/api-docs", Locale.ENGLISH)
                .block());
        return JsonMapper.shared().readTree(drawn);
    }
}
