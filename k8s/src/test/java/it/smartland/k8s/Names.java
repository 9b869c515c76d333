package it.smartland.k8s;

import it.smartland.k8s.Finding.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that Kubernetes takes, each given once. */
final class Names {

    /** RFC 1123, as the API server asks it of most kinds. */
    private static final Pattern SUBDOMAIN =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");

    /** What becomes a name in DNS, or that of a host. */
    private static final Pattern LABEL = Pattern.compile("[a-z]([-a-z0-9]{0,61}[a-z0-9])?");

    private static final Set<String> LABELS = Set.of("Service", "Namespace", "Deployment", "Job");
    private static final int LONGEST = 253;

    private Names() {}

    static Stream<Finding> of(Manifests manifests) {
        Set<String> given = new HashSet<>();
        return manifests.resources().stream()
                .filter(resource -> !isGood(resource) || !given.add(resource.type() + "/" + resource.name()))
                .map(resource -> new Finding(Rule.NAME, resource.title(), "this name is not allowed, or taken"));
    }

    private static boolean isGood(Resource resource) {
        Pattern form = LABELS.contains(resource.kind()) ? LABEL : SUBDOMAIN;
        return form.matcher(resource.name()).matches() && resource.name().length() <= LONGEST;
    }
}
