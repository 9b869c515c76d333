package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;
import static it.smartland.k8s.Resource.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may open connections to whom, as network policies say it: {@code gateway -> portal:8081}. */
final class Arrows {

    /** Pods of the operators, by a label that they give; the others have the name of their application. */
    private static final Map<String, String> OPERATED =
            Map.of("cnpg.io/cluster", "postgres", "strimzi.io/name", "kafka", "app.kubernetes.io/instance", "keycloak");

    private static final Map<String, String> NAMESPACES =
            Map.of("envoy-gateway-system", "Ingress", "monitoring", "Monitoring");

    private Arrows() {}

    /** What those that speak may say. */
    static Set<String> outgoing(Manifests manifests) {
        return of(manifests, "egress", "to");
    }

    /** What those that are spoken to may hear. */
    static Set<String> incoming(Manifests manifests) {
        return of(manifests, "ingress", "from");
    }

    private static Set<String> of(Manifests manifests, String direction, String peers) {
        return manifests
                .of("NetworkPolicy")
                .filter(policy -> !selector(policy.spec(), "podSelector").isEmpty())
                .flatMap(policy -> maps(policy.spec(), direction).stream()
                        .flatMap(rule -> ends(rule, peers)
                                .flatMap(end -> ports(rule)
                                        .map(port -> peers.equals("to")
                                                ? arrow(pods(selector(policy.spec(), "podSelector")), end, port)
                                                : arrow(end, pods(selector(policy.spec(), "podSelector")), port)))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String arrow(String from, String to, Object port) {
        return from + " -> " + to + ":" + port;
    }

    private static Stream<String> ends(Map<String, Object> rule, String peers) {
        // Without an address it is whoever answers on that port.
        return rule.containsKey(peers) ? maps(rule, peers).stream().map(Arrows::end) : Stream.of("Mail");
    }

    private static String end(Map<String, Object> peer) {
        return peer.containsKey("namespaceSelector")
                ? NAMESPACES.get(text(selector(peer, "namespaceSelector"), "kubernetes.io/metadata.name"))
                : pods(selector(peer, "podSelector"));
    }

    private static String pods(Map<String, Object> labels) {
        return OPERATED.entrySet().stream()
                .filter(operated -> labels.containsKey(operated.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> text(
                        labels,
                        labels.containsKey("app.kubernetes.io/name")
                                ? "app.kubernetes.io/name"
                                : "app.kubernetes.io/component"));
    }

    private static Stream<Object> ports(Map<String, Object> rule) {
        return maps(rule, "ports").stream().map(port -> port.get("port"));
    }

    private static Map<String, Object> selector(Map<String, Object> of, String name) {
        return map(map(of, name), "matchLabels");
    }
}
