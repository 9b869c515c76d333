package it.smartland.acceptance.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dashboard of a metric that nobody measures shows an empty panel, and an alert on one never comes. */
class MetricsTest {

    private static final List<String> PROCESSES =
            List.of("gateway", "portal", "participation", "observatory", "catalogue", "grants");

    /** What no process of a healthy suite tells: Prometheus makes the one, the first dead letter the other. */
    private static final Set<String> OF_OTHERS = Set.of("up", "smartland_dead_letters_total");

    /** Some figures are there only once something was served, heard or collected. */
    private static final Duration UNTIL_MEASURED = Duration.ofSeconds(20);

    @BeforeAll
    static void serveSomebody() {
        Suite.running().asNobody().get("/api/participation/v1/challenges?limit=1");
    }

    @Test
    void everyPanelShowsWhatIsMeasured() throws IOException {
        var shown = Watched.panels();

        assertThat(shown)
                .hasSizeGreaterThan(30)
                .allSatisfy((panel, expressions) -> assertThat(expressions)
                        .as(panel)
                        .isNotEmpty()
                        .allSatisfy(expression ->
                                assertThat(PromQl.metricsIn(expression)).isNotEmpty()));
        assertMeasured(shown.values().stream().flatMap(List::stream));
    }

    @Test
    void everyAlertWatchesWhatIsMeasured() throws IOException {
        var alerts = Watched.alerts();

        assertThat(alerts)
                .hasSizeGreaterThan(10)
                .allSatisfy(alert ->
                        assertThat(PromQl.metricsIn(alert.expression())).isNotEmpty());
        assertMeasured(alerts.stream().map(Watched.Alert::expression));
    }

    @Test
    void everyProcessTellsOfItsRequestsItsMemoryAndItsStart() throws Exception {
        for (var process : PROCESSES) {
            assertThat(measuredBy(process))
                    .as(process)
                    .contains(
                            "http_server_requests_seconds_bucket",
                            "jvm_memory_used_bytes",
                            "process_start_time_seconds");
        }
    }

    private static void assertMeasured(Stream<String> expressions) {
        var asked = new TreeSet<String>();
        expressions.forEach(expression -> asked.addAll(PromQl.metricsIn(expression)));
        asked.removeAll(OF_OTHERS);
        await().atMost(UNTIL_MEASURED).untilAsserted(() -> assertThat(asked).isSubsetOf(measuredByAll()));
    }

    private static Set<String> measuredByAll() throws IOException, InterruptedException {
        var all = new TreeSet<String>();
        for (var process : PROCESSES) {
            all.addAll(measuredBy(process));
        }
        return all;
    }

    private static Set<String> measuredBy(String process) throws IOException, InterruptedException {
        var port = Suite.running().environment(process).get("MANAGEMENT_SERVER_PORT");
        var metrics = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var names = new TreeSet<String>();
            client.send(metrics, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
            return names;
        }
    }
}
