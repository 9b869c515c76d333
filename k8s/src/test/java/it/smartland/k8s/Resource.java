package it.smartland.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One object of a rendered overlay, as plain maps and lists. */
record Resource(Map<String, Object> body) {

    String kind() {
        return text(body, "kind");
    }

    String apiVersion() {
        return text(body, "apiVersion");
    }

    String type() {
        return apiVersion() + "/" + kind();
    }

    String name() {
        return text(map(body, "metadata"), "name");
    }

    /** How it is called in a finding. */
    String title() {
        return kind() + "/" + name();
    }

    Map<String, Object> spec() {
        return map(body, "spec");
    }

    Map<String, Object> labels() {
        return map(map(body, "metadata"), "labels");
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    /** The template of the pods that it makes, if it makes any. */
    Optional<Map<String, Object>> podTemplate() {
        return is("Deployment") || is("Job") ? Optional.of(map(spec(), "template")) : Optional.empty();
    }

    Map<String, Object> podSpec() {
        return map(podTemplate().orElse(Map.of()), "spec");
    }

    Map<String, Object> podLabels() {
        return map(map(podTemplate().orElse(Map.of()), "metadata"), "labels");
    }

    /** Also those that run before the others. */
    List<Map<String, Object>> containers() {
        List<Map<String, Object>> containers = new ArrayList<>(maps(podSpec(), "initContainers"));
        containers.addAll(maps(podSpec(), "containers"));
        return containers;
    }

    Map<String, Object> container(String name) {
        return containers().stream()
                .filter(container -> name.equals(container.get("name")))
                .findFirst()
                .orElseThrow();
    }

    Stream<Map<String, Object>> containerPorts() {
        return containers().stream().flatMap(container -> maps(container, "ports").stream());
    }

    /** Whether a pod of it has a port of that name or number. */
    boolean hasPort(Object port) {
        return containerPorts().anyMatch(own -> port.equals(own.get("name")) || port.equals(own.get("containerPort")));
    }

    static String text(Map<String, Object> map, String key) {
        return Objects.toString(map.get(key), "");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    static List<?> list(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }
}
