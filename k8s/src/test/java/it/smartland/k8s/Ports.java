package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;

import it.smartland.k8s.Finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ports that somebody names and that a container has. */
final class Ports {

    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");

    private Ports() {}

    static Stream<Finding> of(Manifests manifests) {
        return Stream.of(
                        manifests.workloads().flatMap(Ports::probes),
                        manifests.of("Service").flatMap(service -> targets(manifests, service)),
                        manifests.of("PodMonitor").flatMap(monitor -> watched(manifests, monitor)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> probes(Resource workload) {
        return workload.containers().stream()
                .flatMap(container -> PROBES.stream()
                        .filter(probe -> container.containsKey(probe))
                        .map(probe -> map(map(container, probe), "httpGet").get("port"))
                        .filter(port -> maps(container, "ports").stream()
                                .noneMatch(
                                        own -> port.equals(own.get("name")) || port.equals(own.get("containerPort"))))
                        .map(port -> finding(workload, "a probe names the port " + port + ", which no container has")));
    }

    private static Stream<Finding> targets(Manifests manifests, Resource service) {
        Map<String, Object> selector = map(service.spec(), "selector");
        return maps(service.spec(), "ports").stream()
                .map(port -> port.getOrDefault("targetPort", port.get("port")))
                .filter(target -> manifests.workloadsWith(selector).anyMatch(workload -> !workload.hasPort(target)))
                .map(target -> finding(service, "its target port " + target + " is none of the pods that it selects"));
    }

    private static Stream<Finding> watched(Manifests manifests, Resource monitor) {
        Map<String, Object> selector = map(map(monitor.spec(), "selector"), "matchLabels");
        return maps(monitor.spec(), "podMetricsEndpoints").stream()
                .map(endpoint -> endpoint.get("port"))
                .filter(port -> manifests.workloadsWith(selector).anyMatch(workload -> !workload.hasPort(port)))
                .map(port -> finding(monitor, "the port " + port + " is none of the pods that it watches"));
    }

    private static Finding finding(Resource resource, String what) {
        return new Finding(Rule.PORT, resource.title(), what);
    }
}
