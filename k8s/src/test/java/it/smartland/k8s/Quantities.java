package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.text;

import io.fabric8.kubernetes.api.model.Quantity;
import it.smartland.k8s.Finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every container says what it needs and what it may take, and needs no more than that. */
final class Quantities {

    private static final List<String> NAMES = List.of("cpu", "memory");

    private Quantities() {}

    static Stream<Finding> of(Manifests manifests) {
        return manifests.workloads().flatMap(Quantities::of);
    }

    private static Stream<Finding> of(Resource workload) {
        return workload.containers().stream()
                .flatMap(container -> NAMES.stream()
                        .filter(name -> !isGood(map(container, "resources"), name))
                        .map(name -> new Finding(
                                Rule.RESOURCES,
                                workload.title(),
                                "the " + name + " of " + text(container, "name")
                                        + " lacks a request or a limit, or its request is above its limit")));
    }

    private static boolean isGood(Map<String, Object> resources, String name) {
        String request = text(map(resources, "requests"), name);
        String limit = text(map(resources, "limits"), name);
        try {
            return !request.isEmpty()
                    && !limit.isEmpty()
                    && Quantity.getAmountInBytes(Quantity.parse(request))
                                    .compareTo(Quantity.getAmountInBytes(Quantity.parse(limit)))
                            <= 0;
        } catch (IllegalArgumentException noQuantity) {
            // The schema says so.
            return true;
        }
    }
}
