package it.smartland.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.platform.thing.ThingTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

class OutboxFiguresTest extends ThingTest {

    @LocalManagementPort
    private int managementPort;

    @Test
    void areShownToAnOperatorAndTheRestOfTheActuatorIsNot() {
        eventually()
                .untilAsserted(() -> assertThat(page("prometheus"))
                        .containsPattern("smartland_outbox_backlog\\{application=\"things\"\\} 0\\.0")
                        .contains("smartland_outbox_age_seconds", "kafka_consumer_fetch_manager_records_lag"));
        http.get().uri(uri("env")).exchange().expectStatus().isNotFound();
        assertThat(page("health/readiness")).contains("UP");
    }

    private String page(String name) {
        return http.get()
                .uri(uri(name))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private String uri(String name) {
        return "http://localhost:" + managementPort + "/actuator/" + name;
    }
}
