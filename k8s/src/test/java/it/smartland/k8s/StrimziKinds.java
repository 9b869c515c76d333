package it.smartland.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of Strimzi, in its own words: its generator writes the definitions that its releases ship. */
final class StrimziKinds {

    private static final String MODEL = "io.strimzi.api.kafka.model.";
    private static final List<String> CLASSES =
            List.of("kafka.Kafka", "nodepool.KafkaNodePool", "topic.KafkaTopic", "user.KafkaUser");

    private StrimziKinds() {}

    /** By apiVersion and kind. */
    static Map<String, JsonNode> schemas() {
        try {
            Path folder = Files.createTempDirectory("strimzi");
            Map<String, JsonNode> schemas = new TreeMap<>();
            for (Path definition : generate(folder)) {
                JsonNode crd = Schemas.JSON.valueToTree(new Yaml().load(Files.readString(definition)));
                crd.at("/spec/versions")
                        .forEach(version -> schemas.put(
                                crd.at("/spec/group").asString() + "/"
                                        + version.get("name").asString() + "/"
                                        + crd.at("/spec/names/kind").asString(),
                                closed(version.at("/schema/openAPIV3Schema"))));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> generate(Path folder) throws IOException {
        // In a process of its own, for it ends the one that it runs in.
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.strimzi.crdgenerator.CrdGenerator",
                "--yaml"));
        List<Path> files = new ArrayList<>();
        for (String name : CLASSES) {
            Path file = folder.resolve(name + ".yaml");
            command.add(MODEL + name + "=" + file);
            files.add(file);
        }
        Path log = folder.resolve("log");
        Process generator = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (generator.onExit().join().exitValue() != 0) {
            throw new IOException("Strimzi's definitions cannot be generated: " + Files.readString(log));
        }
        return files;
    }

    /** An API server drops what a definition does not list, or refuses it when asked to be strict. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.has("properties")
                    && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean(false)) {
                object.put("additionalProperties", false);
            }
            object.forEach(StrimziKinds::closed);
        } else if (schema instanceof ArrayNode array) {
            array.forEach(StrimziKinds::closed);
        }
        return schema;
    }
}
