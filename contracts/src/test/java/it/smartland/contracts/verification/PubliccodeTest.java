package it.smartland.contracts.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The project's entry for the catalogues of public software is valid, and true to its licence and languages. */
class PubliccodeTest {

    private static final Path PROJECT = Path.of("..");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:publiccode.schema.json"));
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(PROJECT.resolve("publiccode.yml"));

    @Test
    void isValid() {
        assertThat(faults(DOCUMENT)).isEmpty();
    }

    @Test
    void wouldBeRefusedWithoutALicenceOrWithTheDeprecatedCountrySection() {
        ObjectNode unlicensed = (ObjectNode) DOCUMENT.deepCopy();
        unlicensed.remove("legal");
        ObjectNode oldStyle = (ObjectNode) DOCUMENT.deepCopy();
        oldStyle.putObject("IT").put("countryExtensionVersion", "1.0");

        assertThat(faults(unlicensed)).isNotEmpty();
        assertThat(faults(oldStyle)).isNotEmpty();
    }

    @Test
    void describesTheProjectInEveryLanguageItSpeaks() {
        assertThat(DOCUMENT.at("/description").propertyNames())
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.at("/localisation/availableLanguages")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void theLicenceItNamesLiesBesideIt() throws Exception {
        assertThat(Files.readString(PROJECT.resolve("LICENSE"))).startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    private static List<String> faults(JsonNode document) {
        return SCHEMA
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
