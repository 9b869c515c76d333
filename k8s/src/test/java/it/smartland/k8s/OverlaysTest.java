package it.smartland.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"overlays/local", "overlays/staging", "overlays/production"})
    void nothingIsWrongWithWhatIsApplied(String overlay) {
        assertThat(Inspection.of(Kustomize.render(overlay))).isEmpty();
    }
}
