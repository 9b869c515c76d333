package it.smartland.k8s;

import it.smartland.k8s.Finding.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.YAMLException;

/** Everything that is looked at in a rendered overlay. */
final class Inspection {

    /** One kind of look. */
    interface Check {
        Stream<Finding> of(Manifests manifests);
    }

    private static final List<Check> CHECKS = List.of(
            new Schemas(),
            new KnownFields(),
            Names::of,
            Selectors::of,
            Ports::of,
            Volumes::of,
            Quantities::of,
            PodSecurity::of,
            Images::of,
            References::of,
            Autoscaling::of);

    private Inspection() {}

    static List<Finding> of(String yaml) {
        try {
            return of(Manifests.read(yaml));
        } catch (YAMLException unreadable) {
            return List.of(new Finding(Rule.DUPLICATE_KEY, "the file", unreadable.getMessage()));
        }
    }

    static List<Finding> of(Manifests manifests) {
        return CHECKS.stream().flatMap(check -> check.of(manifests)).toList();
    }
}
