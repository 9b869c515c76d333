package it.smartland.k8s;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import it.smartland.k8s.Finding.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads each object into the class of its kind. Those classes keep what they do not know, at every depth: whatever they
 * kept, an API server drops in silence.
 */
final class KnownFields implements Inspection.Check {

    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("gateway.networking.k8s.io/v1/Gateway", Gateway.class),
            Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class));

    private static final String UNKNOWN = "getAdditionalProperties";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public Stream<Finding> of(Manifests manifests) {
        return manifests.resources().stream()
                .filter(resource -> KINDS.containsKey(resource.type()))
                .flatMap(KnownFields::of);
    }

    private static Stream<Finding> of(Resource resource) {
        List<String> unknown = new ArrayList<>();
        try {
            walk(JSON.convertValue(resource.body(), KINDS.get(resource.type())), "", unknown);
        } catch (IllegalArgumentException wrongType) {
            return Stream.of(new Finding(
                    Rule.SCHEMA,
                    resource.title(),
                    wrongType.getMessage().lines().findFirst().orElse("unreadable")));
        }
        return unknown.stream()
                .map(field -> new Finding(Rule.UNKNOWN_FIELD, resource.title(), "there is no field " + field));
    }

    private static void walk(Object value, String path, List<String> unknown) {
        if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                walk(item, path + "/" + index++, unknown);
            }
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            for (Method getter : value.getClass().getMethods()) {
                if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                    visit(value, getter, path, unknown);
                }
            }
        }
    }

    private static void visit(Object bean, Method getter, String path, List<String> unknown) {
        Object value = read(bean, getter);
        if (getter.getName().equals(UNKNOWN)) {
            ((Map<?, ?>) value).keySet().forEach(field -> unknown.add(path + "/" + field));
        } else {
            walk(value, path + "/" + getter.getName().substring("get".length()), unknown);
        }
    }

    private static Object read(Object bean, Method getter) {
        try {
            return getter.invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}
