package it.smartland.k8s;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.smartland.k8s.Finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Kubernetes and the operators ask of each kind: the fields that must be there, types, allowed values. */
final class Schemas implements Inspection.Check {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> DOCUMENTS = List.of("kubernetes", "operators");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    static {
        DOCUMENTS.forEach(Schemas::learn);
        StrimziKinds.schemas().forEach((type, schema) -> KNOWN.put(type, REGISTRY.getSchema(schema)));
    }

    @Override
    public Stream<Finding> of(Manifests manifests) {
        return manifests.resources().stream().flatMap(Schemas::of);
    }

    private static Stream<Finding> of(Resource resource) {
        Schema schema = KNOWN.get(resource.type());
        if (schema == null) {
            return Stream.of(new Finding(
                    Rule.API_VERSION, resource.title(), resource.apiVersion() + " serves no such kind, or no more"));
        }
        return schema.validate(JSON.<JsonNode>valueToTree(resource.body())).stream()
                .map(error -> new Finding(
                        Rule.SCHEMA, resource.title(), error.getInstanceLocation() + ": " + error.getMessage()));
    }

    private static void learn(String document) {
        JsonNode known = read("/schemas/" + document + ".json");
        known.get("kinds").properties().forEach(kind -> {
            ObjectNode schema = (ObjectNode) kind.getValue().deepCopy();
            schema.set("$defs", known.path("$defs"));
            KNOWN.put(kind.getKey(), REGISTRY.getSchema(schema));
        });
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
