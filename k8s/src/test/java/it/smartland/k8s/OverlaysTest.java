package it.smartland.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"local", "staging", "production"})
    void nothingIsWrongWithTheApplications(String overlay) {
        assertThat(Inspection.of(Kustomize.render("overlays/" + overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "staging", "production"})
    void nothingIsWrongWithThePlatform(String overlay) {
        assertThat(Inspection.of(Kustomize.render("overlays/" + overlay + "/platform")))
                .isEmpty();
    }

    /** What a cluster has never heard of, nobody can apply to it. */
    @Test
    void theSmallestNeedsNoOperatorForItsApplications() {
        assertThat(Manifests.read(Kustomize.render("overlays/local")).resources())
                .extracting(Resource::apiVersion)
                .containsOnly("v1", "apps/v1", "batch/v1", "policy/v1", "networking.k8s.io/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void theRoutesLeadToTheApplicationsAtTheAddressThatTheyAreTold(String overlay) {
        Manifests applications = Manifests.read(Kustomize.render("overlays/" + overlay));
        Manifests platform = Manifests.read(Kustomize.render("overlays/" + overlay + "/platform"));
        List<Resource> both = new ArrayList<>(applications.resources());
        platform.resources().stream()
                .filter(resource -> !resource.is("Namespace"))
                .forEach(both::add);
        Map<String, Object> told = applications
                .of("ConfigMap")
                .filter(config -> config.name().startsWith("suite-"))
                .map(config -> Resource.map(config.body(), "data"))
                .findFirst()
                .orElseThrow();
        Resource keycloak = platform.named("Keycloak", "smartland-keycloak");

        assertThat(Inspection.of(new Manifests(both))).isEmpty();
        assertThat(platform.named("HTTPRoute", "suite").spec().get("hostnames"))
                .isEqualTo(List.of(host(told, "SMARTLAND_PUBLIC_URL")));
        assertThat(platform.named("HTTPRoute", "identity").spec().get("hostnames"))
                .isEqualTo(List.of(host(told, "SMARTLAND_ISSUER")));
        assertThat(told)
                .containsEntry(
                        "SMARTLAND_ISSUER",
                        Resource.map(keycloak.spec(), "hostname").get("hostname") + "/realms/smartland");
        assertThat(platform.named("Certificate", "smartland").spec().get("dnsNames"))
                .isEqualTo(List.of(host(told, "SMARTLAND_PUBLIC_URL"), host(told, "SMARTLAND_ISSUER")));
    }

    private static String host(Map<String, Object> told, String variable) {
        return URI.create(Resource.text(told, variable)).getHost();
    }
}
