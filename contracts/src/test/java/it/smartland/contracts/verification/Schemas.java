package it.smartland.contracts.verification;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;

/** The JSON Schemas of the events, by CloudEvents type: {@code it.smartland.<service>.<happening>.v1}. */
public final class Schemas {

    private static final String PREFIX = "it.smartland.";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** Fails, naming every fault, unless the body is valid for the event type. */
    public static void assertValid(String eventType, byte[] body) {
        assertValid(eventType, new String(body, StandardCharsets.UTF_8));
    }

    /** Fails, naming every fault, unless the body is valid for the event type. */
    public static void assertValid(String eventType, String body) {
        Assertions.assertThat(faults(eventType, body))
                .as("%s: %s", eventType, body)
                .isEmpty();
    }

    /** What the schema of the event type objects to; empty when the body is valid. */
    public static List<String> faults(String eventType, String body) {
        return of(eventType)
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Where the schema of an event type lies, below the resources of this module. */
    static String path(String eventType) {
        String[] parts = eventType.substring(PREFIX.length()).split("\\.", 2);
        return "schemas/" + parts[0] + "/" + parts[1] + ".json";
    }

    private static Schema of(String eventType) {
        if (!eventType.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not an event of the suite: " + eventType);
        }
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + path(eventType)));
    }
}
