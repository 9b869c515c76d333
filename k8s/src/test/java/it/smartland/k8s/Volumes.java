package it.smartland.k8s;

import static it.smartland.k8s.Resource.maps;

import it.smartland.k8s.Finding.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every mount has its volume, and every volume a mount. */
final class Volumes {

    private Volumes() {}

    static Stream<Finding> of(Manifests manifests) {
        return manifests.workloads().flatMap(Volumes::of);
    }

    private static Stream<Finding> of(Resource workload) {
        Set<Object> mounted = workload.containers().stream()
                .flatMap(container -> maps(container, "volumeMounts").stream())
                .map(mount -> mount.get("name"))
                .collect(Collectors.toSet());
        Set<Object> volumes = maps(workload.podSpec(), "volumes").stream()
                .map(volume -> volume.get("name"))
                .collect(Collectors.toSet());
        return Stream.concat(
                mounted.stream()
                        .filter(mount -> !volumes.contains(mount))
                        .map(mount -> finding(workload, "it mounts " + mount + ", which is no volume")),
                volumes.stream()
                        .filter(volume -> !mounted.contains(volume))
                        .map(volume -> finding(workload, "nobody mounts the volume " + volume)));
    }

    private static Finding finding(Resource workload, String what) {
        return new Finding(Rule.VOLUME, workload.title(), what);
    }
}
