package it.smartland.acceptance.seeing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboards and alerts of {@code k8s/components/monitoring} as they stand there. */
final class Watched {

    static final Path HOUSE = Path.of("").toAbsolutePath().getParent();
    static final Path RULES = HOUSE.resolve("k8s/components/monitoring/rules");
    private static final Path DASHBOARDS = HOUSE.resolve("k8s/components/monitoring/dashboards");

    private Watched() {}

    record Alert(String name, String expression, String runbook) {}

    static List<Alert> alerts() throws IOException {
        var alerts = new ArrayList<Alert>();
        for (var group : ruleFile().path("groups")) {
            for (var rule : group.path("rules")) {
                alerts.add(new Alert(
                        rule.path("alert").asString(),
                        rule.path("expr").asString(),
                        rule.at("/annotations/runbook_url").asString()));
            }
        }
        return alerts;
    }

    /** What Prometheus itself reads: what the operator's resource wraps. */
    static JsonNode ruleFile() throws IOException {
        return yaml(RULES.resolve("smartland.yaml")).path("spec");
    }

    static JsonNode yaml(Path file) throws IOException {
        return JsonMapper.shared().valueToTree(new Yaml().<Map<String, Object>>load(Files.readString(file)));
    }

    /** Each panel of each dashboard, with its expressions. */
    static Map<String, List<String>> panels() throws IOException {
        var panels = new TreeMap<String, List<String>>();
        try (var files = Files.newDirectoryStream(DASHBOARDS, "*.json")) {
            for (var file : files) {
                for (var panel : JsonMapper.shared().readTree(file.toFile()).path("panels")) {
                    var name = Objects.requireNonNull(file.getFileName()) + ": "
                            + panel.path("title").asString();
                    panels.put(name, panel.path("targets").findValuesAsString("expr"));
                }
            }
        }
        return panels;
    }
}
