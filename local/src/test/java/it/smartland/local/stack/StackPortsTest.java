package it.smartland.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPortsTest {

    @Test
    void areTheUsualOnes() {
        var ports = StackPorts.of(0, Map.of());

        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("keycloak")).isEqualTo(8180);
        assertThat(ports.of("postgres")).isEqualTo(15432);
        assertThat(ports.of("participation-management")).isEqualTo(9082);
    }

    @Test
    void moveTogether() {
        assertThat(StackPorts.of(10_000, Map.of()).of("kafka-controller")).isEqualTo(19093);
    }

    @Test
    void areNamedOneByOne() {
        var ports = StackPorts.of(100, Map.of("SMARTLAND_PORT_GATEWAY", "8888"));

        assertThat(ports.of("gateway")).isEqualTo(8888);
        assertThat(ports.of("gateway-management")).isEqualTo(9888);
        assertThat(ports.of("portal")).isEqualTo(8181);
    }

    @Test
    void mustBeNumbers() {
        assertThatThrownBy(() -> StackPorts.of(0, Map.of("SMARTLAND_PORT_KAFKA", "high")))
                .isInstanceOf(StackException.class)
                .hasMessage("SMARTLAND_PORT_KAFKA is high, which is not a port number.");
        assertThatThrownBy(() -> StackPorts.of(60_000, Map.of()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("outside 1 to 65535");
    }

    @Test
    void mustDiffer() {
        assertThatThrownBy(() -> StackPorts.of(0, Map.of("SMARTLAND_PORT_PORTAL", "8080")))
                .isInstanceOf(StackException.class)
                .hasMessage("Port 8080 is given to both gateway and portal.");
    }

    @Test
    void areRememberedByTheDataFolder(@TempDir Path home) {
        assertThat(StackPorts.rememberedIn(home)).isEmpty();

        StackPorts.of(0, Map.of("SMARTLAND_PORT_KAFKA", "9999")).rememberIn(home);

        assertThat(StackPorts.rememberedIn(home))
                .hasValueSatisfying(ports -> assertThat(ports.of("kafka")).isEqualTo(9999));
    }

    @Test
    void keepTheAddressThatTheRealmKnows(@TempDir Path home) {
        StackPorts.of(0, Map.of()).rememberIn(home);

        assertThatThrownBy(() -> StackPorts.of(100, Map.of()).rememberIn(home))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("belongs to the address http://localhost:8080");
    }

    @Test
    void ofReplicasLieBehindThatOfTheirApplicationAndAreRemembered(@TempDir Path home) {
        var two = StackPorts.of(0, Map.of()).withReplicas(2);

        assertThat(two.of("gateway")).isEqualTo(8080);
        assertThat(two.of("gateway-1")).isEqualTo(8100);
        assertThat(two.of("gateway-2")).isEqualTo(8120);
        assertThat(two.of("gateway-2-management")).isEqualTo(9120);
        two.rememberIn(home);
        assertThat(StackPorts.rememberedIn(home))
                .hasValueSatisfying(ports -> assertThat(ports.replicas()).isEqualTo(2));
        assertThat(two.withReplicas(1).replicas()).isEqualTo(1);
        assertThat(StackPorts.free(3).replicas()).isEqualTo(3);
    }

    @Test
    void ofASecondStackAreOthers() {
        var one = StackPorts.free();

        assertThat(one.of("gateway")).isNotEqualTo(8080).isNotEqualTo(one.of("gateway-management"));
    }
}
