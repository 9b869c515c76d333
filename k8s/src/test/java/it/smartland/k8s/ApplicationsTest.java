package it.smartland.k8s;

import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;
import static it.smartland.k8s.Resource.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.DurationStyle;

/** What each deployment says agrees with what its application really does. */
@CsvSource(textBlock = """
        gateway, gateway
        portal, portal
        participation, participation-service
        observatory, observatory-service
        catalogue, catalogue-service
        grants, grants-service
        """)
@ParameterizedClass(name = "{0}")
class ApplicationsTest {

    /** What Spring reads without a placeholder, by its names for the environment. */
    private static final Map<String, String> OF_SPRING = Map.of(
            "SPRING_CLOUD_GATEWAY_SERVER_WEBFLUX_HTTPCLIENT_POOL_MAXLIFETIME",
            "spring.cloud.gateway.server.webflux.httpclient.pool.",
            "SPRING_FLYWAY_ENABLED",
            "spring.flyway.",
            "SPRING_KAFKA_ADMIN_AUTOCREATE",
            "spring.kafka.",
            "SPRING_KAFKA_SSL_TRUSTSTORETYPE",
            "spring.kafka.",
            "SPRING_KAFKA_SSL_TRUSTSTORELOCATION",
            "spring.kafka.",
            "SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE",
            "spring.lifecycle.",
            "SMARTLAND_GATEWAY_STREAM_KAFKA_SSL_TRUSTSTORE_TYPE",
            "smartland.gateway.stream.kafka.",
            "SMARTLAND_GATEWAY_STREAM_KAFKA_SSL_TRUSTSTORE_LOCATION",
            "smartland.gateway.stream.kafka.");

    private final Manifests manifests = Manifests.read(Kustomize.render("overlays/production"));
    private final Resource deployment;
    private final ApplicationSettings settings;

    ApplicationsTest(String name, String module) {
        deployment = manifests.named("Deployment", name);
        settings = ApplicationSettings.of(module);
    }

    @Test
    void itIsToldWhatItReadsAndNothingElse() {
        Set<String> told = environment().keySet();

        assertThat(told).containsAll(settings.needed());
        assertThat(told).allMatch(name -> settings.variables().containsKey(name) || isKnownOtherwise(name));
    }

    @Test
    void itListensWhereOthersLook() {
        assertThat(port("http")).isEqualTo(settings.port("server.port"));
        assertThat(port("management")).isEqualTo(settings.port("management.server.port"));
        assertThat(environment()).containsEntry("SERVER_ADDRESS", "0.0.0.0");
    }

    @Test
    void itAnswersItsProbes() {
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                .extracting(probe -> text(map(map(application(), probe), "httpGet"), "path"))
                .containsExactly(
                        "/actuator/health/liveness", "/actuator/health/liveness", "/actuator/health/readiness");
        assertThat(settings.merged())
                .containsEntry("management.endpoint.health.probes.enabled", true)
                .containsEntry("management.endpoint.health.access", "read-only")
                .doesNotContainKeys(
                        "management.endpoints.web.base-path", "management.endpoints.web.path-mapping.health");
        assertThat(exposed()).contains("health");
    }

    @Test
    void itsDatabaseCountsForItsReadinessAndNeitherKafkaNorKeycloakDoes() {
        String group = text(settings.merged(), "management.endpoint.health.group.readiness.include");

        assertThat(group.split(",")).contains("readinessState");
        assertThat(group.split(",")).isSubsetOf("readinessState", "r2dbc", "reference");
        assertThat(group.contains("r2dbc")).isEqualTo(environment().containsKey("SMARTLAND_DB_NAME"));
    }

    @Test
    void prometheusReadsWhatItShows() {
        Map<String, Object> endpoint = maps(
                        manifests.named("PodMonitor", deployment.name()).spec(), "podMetricsEndpoints")
                .getFirst();

        assertThat(endpoint).containsEntry("path", "/actuator/prometheus").containsEntry("port", "management");
        assertThat(exposed()).contains("prometheus");
        assertThat(settings.merged()).containsEntry("management.endpoint.prometheus.access", "read-only");
    }

    @Test
    void itMayFinishWhatItHasBegun() {
        int pause = (int)
                map(map(map(application(), "lifecycle"), "preStop"), "sleep").get("seconds");
        long phase = DurationStyle.detectAndParse(environment().get("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE"))
                .toSeconds();

        assertThat(settings.merged()).containsEntry("server.shutdown", "graceful");
        assertThat(keptConnections()).isLessThan(pause);
        assertThat((int) deployment.podSpec().get("terminationGracePeriodSeconds"))
                .isGreaterThan((int) (pause + 2 * phase));
        assertThat(map(map(deployment.spec(), "strategy"), "rollingUpdate")).containsEntry("maxUnavailable", 0);
    }

    @Test
    void itsTablesAreMadeBeforeByAJobOfTheSameVersion() {
        String version = text(deployment.labels(), "app.kubernetes.io/version");
        String job = deployment.name() + "-migrations-" + version.replace('.', '-');
        boolean hasDatabase = environment().containsKey("SMARTLAND_DB_NAME");

        assertThat(manifests.has("Job", job)).isEqualTo(hasDatabase);
        if (hasDatabase) {
            Map<String, Object> migrate = manifests.named("Job", job).container("migrate");
            assertThat(migrate.get("args")).isEqualTo(List.of("migrate"));
            assertThat(migrate.get("image")).isEqualTo(application().get("image"));
            assertThat(deployment.container("await-migrations").get("args")).isEqualTo(List.of("await-migrations"));
            assertThat(environment()).containsEntry("SPRING_FLYWAY_ENABLED", "false");
        }
    }

    private Map<String, Object> application() {
        return deployment.container("application");
    }

    private Object port(String name) {
        return deployment
                .containerPorts()
                .filter(port -> name.equals(port.get("name")))
                .map(port -> port.get("containerPort"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> exposed() {
        return List.of(text(settings.merged(), "management.endpoints.web.exposure.include")
                .split(","));
    }

    private boolean isKnownOtherwise(String name) {
        return name.equals("JAVA_TOOL_OPTIONS")
                || settings.merged().keySet().stream()
                        .anyMatch(property -> OF_SPRING.containsKey(name) && property.startsWith(OF_SPRING.get(name)));
    }

    /** How long those who ask keep a connection, in seconds; nobody keeps one to the gateway but the ingress. */
    private long keptConnections() {
        String kept =
                environment().getOrDefault("SPRING_CLOUD_GATEWAY_SERVER_WEBFLUX_HTTPCLIENT_POOL_MAXLIFETIME", "0s");
        String inMillis = environment().getOrDefault("JAVA_TOOL_OPTIONS", "0").replaceAll("\\D", "");
        return Math.max(DurationStyle.detectAndParse(kept).toSeconds(), Long.parseLong(inMillis) / 1000);
    }

    /** Secrets are empty here. */
    private Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        maps(application(), "envFrom")
                .forEach(from -> map(
                                manifests
                                        .named("ConfigMap", text(map(from, "configMapRef"), "name"))
                                        .body(),
                                "data")
                        .forEach((name, value) -> variables.put(name, value.toString())));
        maps(application(), "env").forEach(variable -> variables.put(text(variable, "name"), text(variable, "value")));
        return variables;
    }
}
