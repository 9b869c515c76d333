package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;

import it.smartland.k8s.Finding.Rule;
import java.util.Map;
import java.util.stream.Stream;

/** What selects pods selects those that it means: a deployment its own, a service and the others somebody's. */
final class Selectors {

    private Selectors() {}

    static Stream<Finding> of(Manifests manifests) {
        return Stream.of(
                        manifests
                                .of("Deployment")
                                .filter(Selectors::misses)
                                .map(deployment ->
                                        finding(deployment, "its selector does not match the labels of its own pods")),
                        manifests
                                .of("Service")
                                .filter(service -> selectsNothing(manifests, map(service.spec(), "selector")))
                                .map(service -> finding(service, "it selects no pod")),
                        manifests
                                .of("PodDisruptionBudget")
                                .filter(budget -> selectsNothing(manifests, matchLabels(budget)))
                                .map(budget -> finding(budget, "it protects no pod")),
                        manifests
                                .of("PodMonitor")
                                .filter(monitor -> selectsNothing(manifests, matchLabels(monitor)))
                                .map(monitor -> finding(monitor, "it watches no pod")))
                .flatMap(findings -> findings);
    }

    private static boolean misses(Resource deployment) {
        return !deployment
                .podLabels()
                .entrySet()
                .containsAll(matchLabels(deployment).entrySet());
    }

    private static boolean selectsNothing(Manifests manifests, Map<String, Object> labels) {
        return labels.isEmpty() || manifests.workloadsWith(labels).findAny().isEmpty();
    }

    private static Map<String, Object> matchLabels(Resource resource) {
        return map(map(resource.spec(), "selector"), "matchLabels");
    }

    private static Finding finding(Resource resource, String what) {
        return new Finding(Rule.SELECTOR, resource.title(), what);
    }
}
