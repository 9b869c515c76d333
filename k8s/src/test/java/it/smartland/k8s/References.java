package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;
import static it.smartland.k8s.Resource.text;

import it.smartland.k8s.Finding.Rule;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What an object names is there: config maps and their keys, accounts, services, and the secrets that are documented. */
final class References {

    private References() {}

    static Stream<Finding> of(Manifests manifests) {
        return Stream.concat(
                manifests.workloads().flatMap(workload -> ofWorkload(manifests, workload)),
                manifests.of("HTTPRoute").flatMap(route -> ofRoute(manifests, route)));
    }

    private static Stream<Finding> ofWorkload(Manifests manifests, Resource workload) {
        return Stream.of(account(manifests, workload), volumes(manifests, workload), variables(manifests, workload))
                .flatMap(sentences -> sentences)
                .distinct()
                .map(sentence -> finding(workload, sentence));
    }

    private static Stream<String> account(Manifests manifests, Resource workload) {
        String account = text(workload.podSpec(), "serviceAccountName");
        return manifests.has("ServiceAccount", account)
                ? Stream.empty()
                : Stream.of("there is no service account " + account);
    }

    private static Stream<String> volumes(Manifests manifests, Resource workload) {
        return maps(workload.podSpec(), "volumes").stream().flatMap(volume -> {
            Map<String, Object> secret = map(volume, "secret");
            Map<String, Object> config = map(volume, "configMap");
            return Stream.concat(
                    secret.isEmpty() ? Stream.empty() : secretItems(secret),
                    config.isEmpty() ? Stream.empty() : configMap(manifests, text(config, "name"), ""));
        });
    }

    private static Stream<String> secretItems(Map<String, Object> secret) {
        return maps(secret, "items").stream().flatMap(item -> secret(text(secret, "secretName"), text(item, "key")));
    }

    private static Stream<String> variables(Manifests manifests, Resource workload) {
        return workload.containers().stream()
                .flatMap(container -> Stream.concat(
                        maps(container, "envFrom").stream()
                                .flatMap(from -> configMap(manifests, text(map(from, "configMapRef"), "name"), "")),
                        maps(container, "env").stream()
                                .map(variable -> map(variable, "valueFrom"))
                                .flatMap(from -> value(manifests, from))));
    }

    private static Stream<String> value(Manifests manifests, Map<String, Object> from) {
        Map<String, Object> secret = map(from, "secretKeyRef");
        Map<String, Object> config = map(from, "configMapKeyRef");
        return Stream.concat(
                secret.isEmpty() ? Stream.empty() : secret(text(secret, "name"), text(secret, "key")),
                config.isEmpty() ? Stream.empty() : configMap(manifests, text(config, "name"), text(config, "key")));
    }

    private static Stream<String> configMap(Manifests manifests, String name, String key) {
        boolean there = manifests
                .of("ConfigMap")
                .anyMatch(config -> config.name().equals(name)
                        && (key.isEmpty() || map(config.body(), "data").containsKey(key)));
        return there ? Stream.empty() : Stream.of("there is no config map " + name + " " + key);
    }

    private static Stream<String> secret(String name, String key) {
        return DocumentedSecret.knows(name, key)
                ? Stream.empty()
                : Stream.of("secrets.yaml knows no " + key + " of a secret " + name);
    }

    private static Stream<Finding> ofRoute(Manifests manifests, Resource route) {
        return maps(route.spec(), "rules").stream()
                .flatMap(rule -> maps(rule, "backendRefs").stream())
                .filter(backend -> manifests.has("Service", "gateway"))
                .filter(backend -> !isServed(manifests, text(backend, "name"), backend.get("port")))
                .map(backend ->
                        finding(route, "there is no service " + backend.get("name") + " on " + backend.get("port")));
    }

    /** Also the services that an operator makes of its own objects. */
    private static boolean isServed(Manifests manifests, String name, Object port) {
        return manifests
                        .of("Service")
                        .filter(service -> service.name().equals(name))
                        .flatMap(service -> maps(service.spec(), "ports").stream())
                        .anyMatch(served -> Objects.equals(served.get("port"), port))
                || manifests.of("Keycloak").anyMatch(keycloak -> name.equals(keycloak.name() + "-service"));
    }

    private static Finding finding(Resource resource, String what) {
        return new Finding(Rule.REFERENCE, resource.title(), what);
    }
}
