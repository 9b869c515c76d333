package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The settings of an application as its own files have them: what it reads of its environment, and where it listens.
 *
 * @param variables name to default; null where there is none
 * @param merged the properties of all documents, the later over the earlier, by their dotted names
 */
record ApplicationSettings(Map<String, @Nullable String> variables, Map<String, Object> merged) {

    private static final Path HOUSE = Kustomize.HOME.getParent();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]+)(?::([^${}]*|\\$\\{[^}]*}[^}]*))?}");
    private static final Set<String> OF_THE_DATABASE = Set.of("spring.r2dbc.", "spring.flyway.");
    private static final Set<String> OF_KAFKA = Set.of("spring.kafka.");

    static ApplicationSettings of(String module) {
        Map<String, Object> merged = new TreeMap<>();
        List<Map<String, Object>> own = documents(module + "/src/main/resources/application.yaml");
        // What is imported wins over the document that imports it.
        flatten("", own.getFirst(), merged);
        documents("platform/src/main/resources/smartland-platform.yaml").forEach(shared -> flatten("", shared, merged));
        dropWhatItHasNot(module, merged);
        own.stream().skip(1).forEach(later -> flatten("", later, merged));
        return new ApplicationSettings(variables(merged), merged);
    }

    /** Addresses and credentials: whatever has no default, or one that is right on one machine only. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        variables.forEach((name, usual) -> {
            if (usual == null || usual.contains("127.0.0.1") || usual.contains("localhost")) {
                needed.add(name);
            }
        });
        return needed;
    }

    /** The default of a port, such as {@code ${SERVER_PORT:8083}}. */
    int port(String property) {
        return Integer.parseInt(String.valueOf(merged.get(property)).replaceAll("\\D", ""));
    }

    private static void dropWhatItHasNot(String module, Map<String, Object> merged) {
        String pom = text(HOUSE.resolve(module).resolve("pom.xml"));
        merged.keySet()
                .removeIf(name -> (!pom.contains("r2dbc-postgresql") && startsWith(name, OF_THE_DATABASE))
                        || (!pom.contains("kafka") && startsWith(name, OF_KAFKA)));
    }

    private static boolean startsWith(String name, Set<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    private static Map<String, @Nullable String> variables(Map<String, Object> merged) {
        Map<String, @Nullable String> variables = new HashMap<>();
        for (Object value : merged.values()) {
            Matcher found = VARIABLE.matcher(String.valueOf(value));
            while (found.find()) {
                variables.put(found.group(1), found.group(2));
            }
        }
        return variables;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> documents(String file) {
        return StreamSupport.stream(
                        new Yaml().loadAll(text(HOUSE.resolve(file))).spliterator(), false)
                .map(document -> (Map<String, Object>) document)
                .toList();
    }

    private static void flatten(String prefix, Map<String, Object> from, Map<String, Object> into) {
        from.forEach((key, value) -> {
            if (value instanceof Map<?, ?>) {
                flatten(prefix + key + ".", map(from, key), into);
            } else {
                into.put(prefix + key, value);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
