package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.text;

import it.smartland.k8s.Finding.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is scaled is there, between bounds that have room, by one hand alone. */
final class Autoscaling {

    private Autoscaling() {}

    static Stream<Finding> of(Manifests manifests) {
        List<String> targets = scalers(manifests).map(Autoscaling::target).toList();
        return Stream.of(
                        scalers(manifests)
                                .filter(scaler -> !manifests.has("Deployment", target(scaler)))
                                .map(scaler -> finding(scaler, "there is no deployment " + target(scaler))),
                        scalers(manifests)
                                .filter(scaler -> lowest(scaler) > highest(scaler))
                                .map(scaler -> finding(scaler, "its minimum is above its maximum")),
                        scalers(manifests)
                                .filter(scaler -> Collections.frequency(targets, target(scaler)) > 1)
                                .map(scaler -> finding(scaler, "another scales " + target(scaler) + ", too")),
                        manifests
                                .of("Deployment")
                                .filter(deployment -> targets.contains(deployment.name())
                                        && deployment.spec().containsKey("replicas"))
                                .map(deployment -> finding(
                                        deployment, "it states replicas of its own, which each apply would restore")))
                .flatMap(findings -> findings);
    }

    private static Stream<Resource> scalers(Manifests manifests) {
        return Stream.concat(manifests.of("HorizontalPodAutoscaler"), manifests.of("ScaledObject"));
    }

    private static String target(Resource scaler) {
        Map<String, Object> target = map(scaler.spec(), "scaleTargetRef");
        return target.getOrDefault("kind", "Deployment").equals("Deployment") ? text(target, "name") : "";
    }

    private static int lowest(Resource scaler) {
        return number(scaler, scaler.is("ScaledObject") ? "minReplicaCount" : "minReplicas");
    }

    private static int highest(Resource scaler) {
        return number(scaler, scaler.is("ScaledObject") ? "maxReplicaCount" : "maxReplicas");
    }

    private static int number(Resource scaler, String name) {
        return scaler.spec().get(name) instanceof Integer number ? number : 1;
    }

    private static Finding finding(Resource resource, String what) {
        return new Finding(Rule.AUTOSCALING, resource.title(), what);
    }
}
