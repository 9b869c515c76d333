package it.smartland.k8s;

import static it.smartland.k8s.Resource.list;
import static it.smartland.k8s.Resource.map;
import static it.smartland.k8s.Resource.maps;
import static it.smartland.k8s.Resource.text;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators are told agrees with what the applications need, and with what the one-machine suite is given. */
class PlatformTest {

    private static final Set<String> SERVICES = Set.of("participation", "observatory", "catalogue", "grants");
    private static final String DAYS_28 = "2419200000";
    private static final String DAYS_90 = "7776000000";
    private static final int OF_KEYCLOAK = 30;
    private static final int OF_OPERATORS = 30;

    private final Manifests platform = Manifests.read(Kustomize.render("overlays/production/platform"));
    private final Manifests applications = Manifests.read(Kustomize.render("overlays/production"));

    @Test
    void thereIsEveryStreamAndEveryPlaceForDeadLetters() {
        assertThat(platform.of("KafkaTopic").map(Resource::name))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Topic.values()).map(topic -> topic.named("smartland.")),
                                SERVICES.stream().map(service -> "smartland-dead." + service + ".v1"))
                        .toList());
    }

    @Test
    void streamsAreKeptAsTheApplicationsDeclareThem() {
        for (Topic topic : Topic.values()) {
            Resource stream = platform.named("KafkaTopic", topic.named("smartland."));
            assertThat(stream.spec()).containsEntry("partitions", 3).containsEntry("replicas", 3);
            assertThat(map(stream.spec(), "config")).containsEntry("cleanup.policy", "compact");
            assertThat(text(map(stream.spec(), "config"), "delete.retention.ms"))
                    .isEqualTo(DAYS_28);
        }
        for (String service : SERVICES) {
            Resource letters = platform.named("KafkaTopic", "smartland-dead." + service + ".v1");
            assertThat(letters.spec()).containsEntry("partitions", 1);
            assertThat(text(map(letters.spec(), "config"), "retention.ms")).isEqualTo(DAYS_90);
        }
    }

    @Test
    void aServiceWritesItsOwnStreamsAndReadsAll() {
        for (String service : SERVICES) {
            assertThat(rules(service))
                    .containsExactlyInAnyOrder(
                            "topic prefix smartland. [Read, Describe]",
                            "topic prefix smartland." + service + ". [Write]",
                            "topic literal smartland-dead." + service + ".v1 [Read, Write, Describe]",
                            "group prefix smartland." + service + ". [Read, Describe, Delete]");
        }
    }

    @Test
    void whoeverOnlyReadsReadsWhatIsPublicAndNothingElse() {
        for (String reader : List.of("gateway", "ente-esterno")) {
            assertThat(rules(reader))
                    .containsExactlyInAnyOrder(
                            "topic prefix smartland. [Read, Describe]",
                            "group prefix " + reader + ". [Read, Describe]");
        }
    }

    @Test
    void everyApplicationIsTheUserThatItLogsInAs() {
        Set<Object> users = applications
                .workloads()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> maps(container, "env").stream())
                .filter(variable -> "SMARTLAND_KAFKA_USER".equals(variable.get("name")))
                .map(variable -> variable.get("value"))
                .collect(toSet());

        assertThat(platform.of("KafkaUser").map(Resource::name).filter(name -> !name.equals("ente-esterno")))
                .containsExactlyInAnyOrderElementsOf(
                        users.stream().map(Object::toString).toList());
    }

    @Test
    void everyDatabaseHasItsRoleAndItsSecret() {
        List<String> databases = new ArrayList<>(applications
                .of("Job")
                .map(job -> job.name().substring(0, job.name().indexOf('-')))
                .toList());
        databases.add("keycloak");

        assertThat(platform.of("Database").map(database -> text(database.spec(), "owner")))
                .containsExactlyInAnyOrderElementsOf(databases);
        assertThat(maps(map(postgres().spec(), "managed"), "roles"))
                .extracting(role -> role.get("name").toString())
                .containsExactlyInAnyOrderElementsOf(databases);
        assertThat(maps(map(postgres().spec(), "managed"), "roles"))
                .allMatch(role -> DocumentedSecret.knows(text(map(role, "passwordSecret"), "name"), "password"));
    }

    @Test
    void theDatabaseTakesAllThePodsThatThereCanBe() {
        int open = OF_OPERATORS + 2 * OF_KEYCLOAK;
        for (Map.Entry<String, String> application : modules().entrySet()) {
            Resource scaler = applications.has("HorizontalPodAutoscaler", application.getKey())
                    ? applications.named("HorizontalPodAutoscaler", application.getKey())
                    : applications.named("ScaledObject", application.getKey());
            int pods = (int)
                    scaler.spec().getOrDefault("maxReplicas", scaler.spec().get("maxReplicaCount"));
            int pool = (int)
                    ApplicationSettings.of(application.getValue()).merged().get("spring.r2dbc.pool.max-size");
            // One more while it is rolled out, and one connection of the relay in each.
            open += (pods + 1) * (pool + 1);
        }
        Map<String, Object> parameters = map(map(postgres().spec(), "postgresql"), "parameters");

        assertThat(open).isLessThanOrEqualTo(Integer.parseInt(text(parameters, "max_connections")));
    }

    @Test
    void whatIsStoredCanBeRestored() {
        Resource schedule = platform.named("ScheduledBackup", "nightly");
        assertThat(maps(postgres().spec(), "plugins")).singleElement().satisfies(plugin -> {
            assertThat(plugin).containsEntry("isWALArchiver", true);
            assertThat(text(map(schedule.spec(), "pluginConfiguration"), "name"))
                    .isEqualTo(plugin.get("name"));
            assertThat(platform.has("ObjectStore", text(map(plugin, "parameters"), "barmanObjectName")))
                    .isTrue();
        });
        assertThat(text(map(schedule.spec(), "cluster"), "name"))
                .isEqualTo(postgres().name());
    }

    private Resource postgres() {
        return platform.named("Cluster", "smartland-postgres");
    }

    private static Map<String, String> modules() {
        return Map.of(
                "gateway", "gateway",
                "participation", "participation-service",
                "observatory", "observatory-service",
                "catalogue", "catalogue-service",
                "grants", "grants-service");
    }

    private List<String> rules(String user) {
        return maps(map(platform.named("KafkaUser", user).spec(), "authorization"), "acls").stream()
                .map(rule -> "%s %s %s %s"
                        .formatted(
                                map(rule, "resource").get("type"),
                                map(rule, "resource").get("patternType"),
                                map(rule, "resource").get("name"),
                                list(rule, "operations")))
                .toList();
    }
}
