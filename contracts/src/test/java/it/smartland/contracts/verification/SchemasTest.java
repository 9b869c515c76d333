package it.smartland.contracts.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import it.smartland.contracts.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds schemas, samples and records to each other. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema META_SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    static Stream<Path> schemaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    static List<EventType> eventTypes() {
        return FoundEventTypes.all();
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void everySchemaIsValidJsonSchema202012(Path file) throws IOException {
        String schema = Files.readString(file);

        assertThat(JSON.readTree(schema).path("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(META_SCHEMA.validate(schema, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyEventTypeNamesItsServiceAndHasASchemaAndASample(EventType event) {
        assertThat(event.type())
                .matches("it\\.smartland\\." + event.topic().service() + "\\.[a-z-]+\\.[a-z-]+\\.v[0-9]+");
        assertThat(Path.of("src/main/resources", Schemas.path(event.type()))).isRegularFile();
        assertThat(samples()).extracting(Sample::eventType).contains(event.type());
    }

    @Test
    void everySampleIsOfAKnownEventType() {
        assertThat(eventTypes())
                .extracting(EventType::type)
                .containsAll(samples().stream().map(Sample::eventType).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKeptSampleIsValidToday(Sample sample) {
        Schemas.assertValid(sample.eventType(), sample.body());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheCodeReadsFromASampleItWritesAsAValidEvent(Sample sample) {
        Class<? extends Record> state = stateOf(sample.eventType());
        String written = JSON.writeValueAsString(JSON.readValue(sample.body(), state));

        Schemas.assertValid(sample.eventType(), written);
        assertThat(names(JSON.readTree(written))).containsAll(names(JSON.readTree(sample.body())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMemberThatNobodyDescribedIsRefusedSoThatNothingPersonalSlipsOut(Sample sample) {
        ObjectNode body = (ObjectNode) JSON.readTree(sample.body());
        body.put("voterIdentity", "RSSMRA80A01A794K");

        assertThat(Schemas.faults(sample.eventType(), body.toString())).isNotEmpty();
    }

    private static Class<? extends Record> stateOf(String eventType) {
        return eventTypes().stream()
                .filter(event -> event.type().equals(eventType))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
