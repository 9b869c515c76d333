package it.smartland.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.contracts.Topic;
import it.smartland.platform.id.Ids;
import it.smartland.platform.lineage.ChainMessage;
import it.smartland.platform.thing.ThingTest;
import it.smartland.servers.TestToken;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.reactive.server.StatusAssertions;

class RebuildTest extends ThingTest {

    private static final int OBJECTS = 30;
    private static final AtomicLong VERSION = new AtomicLong();

    /** What the copy says, whole. */
    private static final String DIGEST = """
            select md5(
                (select coalesce(string_agg(n::text, ';' order by n.type, n.id), '') from platform.lineage_node n) || '|' ||
                (select coalesce(string_agg(e::text, ';' order by e.effect, e.cause), '') from platform.lineage_edge e))
            """;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private Projections projections;

    @Autowired
    private Rebuild rebuild;

    @LocalManagementPort
    private int managementPort;

    private final TestToken operator = SERVERS.tokens().administrator();
    private final UUID challenge = Ids.next();
    private final List<UUID> solutions =
            IntStream.range(0, OBJECTS).mapToObj(i -> Ids.next()).toList();

    @BeforeEach
    void tellOfManySolutions() {
        tellAll();
        awaitAllHeard();
    }

    @Test
    void makesTheSameTablesWhileEventsKeepArriving() {
        ScheduledExecutorService arriving = Executors.newSingleThreadScheduledExecutor();
        arriving.scheduleWithFixedDelay(this::tellAll, 0, 50, TimeUnit.MILLISECONDS);
        run("update platform.lineage_node set title = 'spoiled', version = version + 1000000");
        int before = number();

        rebuild();
        awaitRebuilt(before + 1);
        arriving.close();
        awaitAllHeard();

        assertThat(column("select distinct title from platform.lineage_node")).doesNotContain("spoiled");
        String whileArriving = digest();
        rebuild();
        awaitRebuilt(before + 2);
        assertThat(digest()).isEqualTo(whileArriving);
    }

    @Test
    void isFinishedAtTheNextStartByAProcessThatDiedAfterItsBeginning() {
        String old = digest();
        int before = number();
        projections.stop();
        emptyAsAProcessThatDiesThen();
        assertThat(count("select count(*) from platform.lineage_node")).isZero();

        projections.start();

        awaitRebuilt(before + 1);
        assertThat(digest()).isEqualTo(old);
    }

    @Test
    void isFollowedByAnotherProcessFromItsNextEventOn() {
        int before = number();
        emptyAsAProcessThatDiesThen();

        tellAll();

        awaitRebuilt(before + 1);
        awaitAllHeard();
        String followed = digest();
        rebuild();
        awaitRebuilt(before + 2);
        assertThat(digest()).isEqualTo(followed);
    }

    @Test
    void handsOverAgainWhatAnEarlierGenerationRefused() {
        run("alter table platform.lineage_node add constraint no_spoiled check (title <> 'spoiled')");
        UUID spoiled = Ids.next();
        int before = number();
        try {
            tell(spoiled, 1, "spoiled");
            tellAll();
            awaitAllHeard();
            assertThat(titles(spoiled)).isEmpty();
            rebuild();
            awaitRebuilt(before + 1);
        } finally {
            run("alter table platform.lineage_node drop constraint no_spoiled");
        }
        http.post()
                .uri("http://localhost:" + managementPort + "/actuator/deadletters")
                .header(HttpHeaders.AUTHORIZATION, operator.bearer())
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(titles(spoiled)).containsExactly("spoiled");
    }

    @Test
    void isForAdministratorsAndForProjectionsThatThereAre() {
        operate(HttpMethod.POST, "/lineage", SERVERS.tokens().officer("016092")).isForbidden();
        http.post().uri(uri("/lineage")).exchange().expectStatus().isUnauthorized();
        operate(HttpMethod.POST, "/nothing", operator).isNotFound();
        operate(HttpMethod.GET, "", operator)
                .isOk()
                .expectBody()
                .jsonPath("$.projections[?(@.name == 'lineage')].lag")
                .isEqualTo(0)
                .jsonPath("$.projections[?(@.name == 'territories')].state")
                .isEqualTo("FOLLOWING");
    }

    private void emptyAsAProcessThatDiesThen() {
        ProjectionListener<?> lineage = projections.named("lineage").orElseThrow();
        rebuild.empty(lineage.heard()).block(Duration.ofSeconds(20));
    }

    private void tellAll() {
        long version = VERSION.incrementAndGet();
        solutions.forEach(id -> tell(id, version, "Consegna " + version));
        kafka.flush();
    }

    private void tell(UUID id, long version, String title) {
        kafka.send(ChainMessage.event(
                topics.of(Topic.PARTICIPATION_SOLUTIONS), version, ChainMessage.solution(id, challenge, title, id)));
    }

    private void awaitAllHeard() {
        eventually()
                .until(() -> count("select count(*) from platform.lineage_node where version = %d and id in ('%s')"
                                .formatted(
                                        VERSION.get(),
                                        String.join(
                                                "','",
                                                solutions.stream()
                                                        .map(UUID::toString)
                                                        .toList())))
                        == OBJECTS);
    }

    private void awaitRebuilt(int generation) {
        eventually().until(() -> count("""
                        select count(*) from platform.projection
                        where name = 'lineage' and generation = %d and ended_at is not null
                        """.formatted(generation)) == 1);
    }

    private int number() {
        return (int) count("select generation::bigint from platform.projection where name = 'lineage'");
    }

    private String digest() {
        return column(DIGEST).getFirst();
    }

    private List<String> titles(UUID id) {
        return column("select title from platform.lineage_node where id = '%s'".formatted(id));
    }

    private void rebuild() {
        operate(HttpMethod.POST, "/lineage", operator).isOk();
    }

    private StatusAssertions operate(HttpMethod method, String path, TestToken caller) {
        return http.method(method)
                .uri(uri(path))
                .header(HttpHeaders.AUTHORIZATION, caller.bearer())
                .exchange()
                .expectStatus();
    }

    private String uri(String path) {
        return "http://localhost:" + managementPort + "/actuator/projections" + path;
    }
}
