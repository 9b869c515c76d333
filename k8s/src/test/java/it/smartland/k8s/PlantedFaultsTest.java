package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.k8s.Finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each fault that manifests are known to have, planted in what production applies: it is found, and nothing else is. */
class PlantedFaultsTest {

    private static final String RENDERED = Kustomize.render("overlays/production");

    private final List<Resource> resources =
            new ArrayList<>(Manifests.read(RENDERED).resources());

    @Test
    void anUnknownField() {
        map(gateway().spec(), "strategy").put("maxUnavailble", 0);
        found(Rule.UNKNOWN_FIELD, "Deployment/gateway", "maxUnavailble");
    }

    @Test
    void aWrongType() {
        gateway().spec().put("revisionHistoryLimit", "five");
        found(Rule.SCHEMA, "Deployment/gateway", "five");
    }

    @Test
    void noSelector() {
        gateway().spec().remove("selector");
        found(Rule.SCHEMA, "Deployment/gateway", "selector");
    }

    @Test
    void aSelectorThatDiffersFromTheLabels() {
        map(map(gateway().spec(), "selector"), "matchLabels").put("app.kubernetes.io/name", "gatewy");
        found(Rule.SELECTOR, "Deployment/gateway", "its own pods");
    }

    @Test
    void aValueThatIsNotAllowed() {
        application().put("imagePullPolicy", "Sometimes");
        found(Rule.SCHEMA, "Deployment/gateway", "imagePullPolicy");
    }

    @Test
    void aQuantityThatIsNone() {
        map(map(application(), "resources"), "limits").put("memory", "768MB");
        found(Rule.SCHEMA, "Deployment/gateway", "memory");
    }

    @Test
    void aRequestAboveItsLimit() {
        map(map(application(), "resources"), "requests").put("memory", "2Gi");
        found(Rule.RESOURCES, "Deployment/gateway", "memory");
    }

    @Test
    void aProbeOfAnUnknownPort() {
        map(map(application(), "readinessProbe"), "httpGet").put("port", "managment");
        found(Rule.PORT, "Deployment/gateway", "managment");
    }

    @Test
    void aServiceToAnUnknownPort() {
        maps(gatewayService().spec(), "ports").getFirst().put("targetPort", "https");
        found(Rule.PORT, "Service/gateway", "https");
    }

    @Test
    void aMountWithoutAVolume() {
        maps(application(), "volumeMounts").add(Map.of("name", "cache", "mountPath", "/cache"));
        found(Rule.VOLUME, "Deployment/gateway", "cache");
    }

    @Test
    void anAutoscalerOfNobody() {
        map(autoscaler().spec(), "scaleTargetRef").put("name", "gatewy");
        found(Rule.AUTOSCALING, "HorizontalPodAutoscaler/gateway", "gatewy");
    }

    @Test
    void aPrivilegedContainer() {
        map(application(), "securityContext").put("privileged", true);
        found(Rule.POD_SECURITY, "Deployment/gateway", "privileged");
    }

    @Test
    void aVersionThatIsServedNoMore() {
        autoscaler().body().put("apiVersion", "autoscaling/v2beta2");
        found(Rule.API_VERSION, "HorizontalPodAutoscaler/gateway", "autoscaling/v2beta2");
    }

    @Test
    void aNameThatIsNotAllowed() {
        map(autoscaler().body(), "metadata").put("name", "Gate_way");
        found(Rule.NAME, "HorizontalPodAutoscaler/Gate_way", "not allowed");
    }

    @Test
    void anAccountThatIsNotThere() {
        gateway().podSpec().put("serviceAccountName", "gatewy");
        found(Rule.REFERENCE, "Deployment/gateway", "service account gatewy");
    }

    @Test
    void aKeyThatIsThereTwice() {
        String twice =
                RENDERED.replaceFirst("\n  progressDeadlineSeconds: 900\n", "$0  progressDeadlineSeconds: 900\n");
        assertThat(Inspection.of(twice)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.DUPLICATE_KEY);
            assertThat(finding.what()).contains("progressDeadlineSeconds");
        });
    }

    @Test
    void aMinimumAboveTheMaximum() {
        autoscaler().spec().put("minReplicas", 99);
        found(Rule.AUTOSCALING, "HorizontalPodAutoscaler/gateway", "minimum");
    }

    @Test
    void aServiceThatSelectsNothing() {
        map(gatewayService().spec(), "selector").put("app.kubernetes.io/name", "gatewy");
        found(Rule.SELECTOR, "Service/gateway", "selects no pod");
    }

    @Test
    void anImageOfNoVersion() {
        application().put("image", "smartland/gateway:latest");
        found(Rule.IMAGE, "Deployment/gateway", "latest");
    }

    @Test
    void anIngressWithoutPathType() {
        Map<String, Object> backend = Map.of("service", Map.of("name", "gateway", "port", Map.of("name", "http")));
        Map<String, Object> rule = Map.of("http", Map.of("paths", List.of(Map.of("path", "/", "backend", backend))));
        resources.add(new Resource(Map.of(
                "apiVersion",
                "networking.k8s.io/v1",
                "kind",
                "Ingress",
                "metadata",
                Map.of("name", "gateway"),
                "spec",
                Map.of("rules", List.of(rule)))));
        found(Rule.SCHEMA, "Ingress/gateway", "pathType");
    }

    private Resource gateway() {
        return new Manifests(resources).named("Deployment", "gateway");
    }

    private Resource gatewayService() {
        return new Manifests(resources).named("Service", "gateway");
    }

    private Resource autoscaler() {
        return new Manifests(resources).named("HorizontalPodAutoscaler", "gateway");
    }

    private Map<String, Object> application() {
        return gateway().container("application");
    }

    /** Whoever plants one fault is told of it, by whom it concerns, and of nothing else. */
    private void found(Rule rule, String resource, String word) {
        assertThat(Inspection.of(new Manifests(resources)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule))
                .allSatisfy(finding -> assertThat(finding.resource()).isEqualTo(resource))
                .allSatisfy(finding -> assertThat(finding.what()).contains(word));
    }
}
