package it.smartland.k8s;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The objects of a rendered overlay, in its order. */
record Manifests(List<Resource> resources) {

    /** Refuses a key that is there twice, as {@link org.yaml.snakeyaml.error.YAMLException}. */
    static Manifests read(String yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        strict.setCodePointLimit(Integer.MAX_VALUE);
        return new Manifests(StreamSupport.stream(
                        new Yaml(new SafeConstructor(strict)).loadAll(yaml).spliterator(), false)
                .map(Manifests::resource)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static Resource resource(Object document) {
        return new Resource((Map<String, Object>) document);
    }

    Stream<Resource> of(String kind) {
        return resources.stream().filter(resource -> resource.is(kind));
    }

    Resource named(String kind, String name) {
        return of(kind).filter(resource -> resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind + "/" + name));
    }

    boolean has(String kind, String name) {
        return of(kind).anyMatch(resource -> resource.name().equals(name));
    }

    /** Those that make pods. */
    Stream<Resource> workloads() {
        return resources.stream().filter(resource -> resource.podTemplate().isPresent());
    }

    /** Those whose pods carry all these labels. */
    Stream<Resource> workloadsWith(Map<String, Object> labels) {
        return workloads().filter(workload -> workload.podLabels().entrySet().containsAll(labels.entrySet()));
    }
}
