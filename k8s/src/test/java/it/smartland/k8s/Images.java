package it.smartland.k8s;

import static it.smartland.k8s.Resource.text;

import it.smartland.k8s.Finding.Rule;
import java.nio.file.Files;
import java.util.stream.Stream;

/** Images that are built here, of the version that the overlay names. */
final class Images {

    private static final String OURS = "smartland/";

    private Images() {}

    static Stream<Finding> of(Manifests manifests) {
        return manifests
                .workloads()
                .flatMap(workload -> workload.containers().stream()
                        .map(container -> text(container, "image"))
                        .distinct()
                        .filter(image -> !isGood(image, text(workload.labels(), "app.kubernetes.io/version")))
                        .map(image -> new Finding(
                                Rule.IMAGE,
                                workload.title(),
                                image + " is not built here, or not of the version in the labels")));
    }

    /** A registry may stand before it. */
    private static boolean isGood(String image, String version) {
        int ours = image.lastIndexOf(OURS);
        int colon = image.lastIndexOf(':');
        return ours >= 0
                && colon > ours
                && !version.equals("latest")
                && image.substring(colon + 1).equals(version)
                && Files.isDirectory(Kustomize.HOME
                        .resolveSibling(image.substring(ours + OURS.length(), colon))
                        .resolve("src/main"));
    }
}
