package it.smartland.k8s;

import static it.smartland.k8s.Resource.list;
import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class NetworkPoliciesTest {

    private static final Map<String, Integer> SERVERS =
            Map.of("postgres", 5432, "kafka", 9093, "keycloak", 8080, "Mail", 587);

    private final Manifests manifests = Manifests.read(Kustomize.render("overlays/production"));

    @Test
    void whatMayBeSaidIsExactlyWhatTheArrowsSay() throws IOException {
        assertThat(Arrows.outgoing(manifests))
                .containsExactlyElementsOf(documented().stream()
                        .filter(arrow -> !arrow.startsWith("Ingress") && !arrow.startsWith("Monitoring"))
                        .toList());
    }

    @Test
    void whatMayBeHeardIsExactlyWhatTheArrowsSay() throws IOException {
        assertThat(Arrows.incoming(manifests))
                .containsExactlyElementsOf(documented().stream()
                        .filter(arrow ->
                                SERVERS.keySet().stream().noneMatch(server -> arrow.contains("> " + server + ":")))
                        .toList());
    }

    @Test
    void nobodyHearsOrSpeaksWithoutAPolicy() {
        Resource everybody = manifests.named("NetworkPolicy", "default-deny");
        assertThat(everybody.spec()).containsEntry("podSelector", Map.of());
        assertThat(everybody.spec()).doesNotContainKeys("ingress", "egress");
        assertThat(manifests
                        .of("NetworkPolicy")
                        .filter(policy -> !policy.name().equals("dns"))
                        .map(policy -> list(policy.spec(), "policyTypes").size()))
                .containsOnly(2);
    }

    @Test
    void everyPolicyIsOfSomebody() {
        assertThat(manifests
                        .of("NetworkPolicy")
                        .map(policy -> map(map(policy.spec(), "podSelector"), "matchLabels"))
                        .filter(labels -> !labels.isEmpty()))
                .hasSize(7)
                .allSatisfy(
                        labels -> assertThat(manifests.workloadsWith(labels)).isNotEmpty());
    }

    private Set<String> documented() throws IOException {
        List<Map<String, Object>> arrows = new Yaml().load(Files.readString(Kustomize.HOME.resolve("arrows.yaml")));
        return arrows.stream()
                .flatMap(arrow -> list(arrow, "to").stream()
                        .map(to -> Arrows.arrow(
                                text(arrow, "from"), to.toString(), port(to.toString(), text(arrow, "port")))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Object port(String server, String name) {
        Integer known = SERVERS.get(server);
        return known != null
                ? known
                : manifests
                        .named("Deployment", server)
                        .containerPorts()
                        .filter(port -> text(port, "name").equals(name.isEmpty() ? "http" : name))
                        .map(port -> port.get("containerPort"))
                        .findFirst()
                        .orElseThrow();
    }
}
