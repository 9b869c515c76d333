package it.smartland.k8s;

import static it.smartland.k8s.Resource.list;
import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;
import static it.smartland.k8s.Resource.text;

import it.smartland.k8s.Finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Kubernetes' Pod Security Standard "restricted", and a little more: a high user, a root that nobody writes to, no token. */
final class PodSecurity {

    private static final int FIRST_HIGH_ID = 10_000;
    private static final List<String> HOST = List.of("hostNetwork", "hostPID", "hostIPC");
    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private record Demand(String sentence, Predicate<Map<String, Object>> kept) {}

    private static final List<Demand> OF_A_POD = List.of(
            new Demand("it shares something of its node", pod -> HOST.stream().noneMatch(pod::containsKey)),
            new Demand(
                    "it has a volume of a kind that is not allowed",
                    pod -> maps(pod, "volumes").stream().allMatch(PodSecurity::isAllowed)),
            new Demand("runAsNonRoot is not set on the pod", pod -> is(context(pod), "runAsNonRoot", true)),
            new Demand("its seccomp profile is not RuntimeDefault", pod -> isSeccomp(context(pod))),
            new Demand("it is given a token", pod -> is(pod, "automountServiceAccountToken", false)));

    private static final List<Demand> OF_A_CONTAINER = List.of(
            new Demand("it is privileged", container -> !is(context(container), "privileged", true)),
            new Demand(
                    "it may gain privileges", container -> is(context(container), "allowPrivilegeEscalation", false)),
            new Demand(
                    "it keeps capabilities",
                    container -> list(capabilities(container), "drop").contains("ALL")
                            && list(capabilities(container), "add").isEmpty()),
            new Demand("runAsNonRoot is not set on it", container -> is(context(container), "runAsNonRoot", true)),
            new Demand("its user is not a high one", container -> isHigh(context(container), "runAsUser")),
            new Demand("its group is not a high one", container -> isHigh(context(container), "runAsGroup")),
            new Demand("its root can be written", container -> is(context(container), "readOnlyRootFilesystem", true)),
            new Demand("its seccomp profile is not RuntimeDefault", container -> isSeccomp(context(container))));

    private PodSecurity() {}

    static Stream<Finding> of(Manifests manifests) {
        return manifests
                .workloads()
                .flatMap(workload -> Stream.concat(
                        broken(OF_A_POD, workload.podSpec()).map(sentence -> finding(workload, "the pod: " + sentence)),
                        workload.containers().stream()
                                .flatMap(container -> broken(OF_A_CONTAINER, container)
                                        .map(sentence ->
                                                finding(workload, text(container, "name") + ": " + sentence)))));
    }

    private static Stream<String> broken(List<Demand> demands, Map<String, Object> of) {
        return demands.stream().filter(demand -> !demand.kept().test(of)).map(Demand::sentence);
    }

    private static Map<String, Object> context(Map<String, Object> of) {
        return map(of, "securityContext");
    }

    private static Map<String, Object> capabilities(Map<String, Object> container) {
        return map(context(container), "capabilities");
    }

    private static boolean is(Map<String, Object> map, String key, boolean value) {
        return Boolean.valueOf(value).equals(map.get(key));
    }

    private static boolean isHigh(Map<String, Object> context, String key) {
        return context.get(key) instanceof Integer id && id >= FIRST_HIGH_ID;
    }

    private static boolean isSeccomp(Map<String, Object> context) {
        return text(map(context, "seccompProfile"), "type").equals("RuntimeDefault");
    }

    private static boolean isAllowed(Map<String, Object> volume) {
        return volume.keySet().stream().allMatch(key -> key.equals("name") || VOLUMES.contains(key));
    }

    private static Finding finding(Resource workload, String what) {
        return new Finding(Rule.POD_SECURITY, workload.title(), what);
    }
}
