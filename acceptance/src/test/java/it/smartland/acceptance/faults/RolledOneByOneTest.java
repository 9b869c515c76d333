package it.smartland.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.events.EventStream.Event;
import it.smartland.acceptance.faults.VoteStream.Ballot;
import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Database;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Two of each application, replaced one after the other while people vote, read and listen: nobody notices. */
@Tag("long")
@Isolated
class RolledOneByOneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SERVICES = List.of("participation", "observatory", "catalogue", "grants");
    private static final List<String> PROCESSES = Stream.of(
                    "participation", "observatory", "catalogue", "grants", "portal", "gateway")
            .flatMap(application -> Stream.of(application, application + "-2"))
            .toList();
    private static final List<String> VOTERS =
            IntStream.rangeClosed(2, 3).mapToObj(i -> "cittadino" + i).toList();
    private static final String RELAYS = """
            select count(*) from pg_locks
            where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())
            """;

    private static Suite suite;

    @BeforeAll
    static void runTwoOfEach() {
        suite = Suite.anew(2);
    }

    @AfterAll
    static void endThem() {
        Suite.end();
    }

    @Test
    void failsNoRequestLosesNothingAndDoesNothingTwice() throws Exception {
        Participation participation = new Participation(suite);
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi dà il cambio?");
        List<String> solutions = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> participation.publishSolution("cittadino1", challenge, "Turno " + i))
                .toList();
        List<String> pages = List.of(
                "/",
                "/sfide/" + challenge,
                "/soluzioni/" + solutions.getFirst(),
                "/api/participation/v1/solutions?limit=20",
                "/api/observatory/v1/territories?limit=20",
                "/api/catalogue/v1/practices",
                "/api/grants/v1/calls");
        List<String> closing = new ArrayList<>();

        Map<Ballot, Integer> acknowledged;
        try (VoteStream votes = new VoteStream(participation, VOTERS, solutions);
                PageStream reader = new PageStream(suite.origin(), pages);
                FaithfulListener listener = new FaithfulListener(suite.origin(), "?topic=participation.challenges")) {
            await().atMost(PATIENCE).until(listener::isListening);
            for (String process : PROCESSES) {
                awaitMore(votes, reader);
                String soon = Instant.now().plusSeconds(20).toString();
                closing.add(participation.openChallenge(
                        "comune-dossena", "016092", "Chi viene dopo " + process + "?", Map.of("closesAt", soon)));
                suite.stack().restart(process);
                listener.heard();
            }
            awaitMore(votes, reader);
            acknowledged = votes.end();

            await().atMost(PATIENCE)
                    .until(() -> closing.stream().allMatch(one -> isHeard(listener, one, "challenge.closed")));
            assertThat(votes.failures()).isEmpty();
            assertThat(reader.failures()).isEmpty();
            assertThat(listener.heard().stream().map(RolledOneByOneTest::idOf))
                    .as("no event came twice")
                    .doesNotHaveDuplicates();
            assertThat(listener.connections())
                    .as("the stream went on elsewhere")
                    .isGreaterThan(1);
        }

        new VoteAudit(suite).requireEachOnce(solutions, acknowledged);
        assertThat(new Topics(suite.environment("participation"))
                        .read("participation.challenges").stream()
                                .filter(event -> event.type().contains("challenge.closed"))
                                .map(event -> event.key()))
                .as("each was closed once")
                .containsExactlyInAnyOrderElementsOf(closing);
        SERVICES.forEach(service -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(new Database(suite.environment(service)).number(RELAYS))
                        .as("one relay of " + service)
                        .isEqualTo(1)));
    }

    private static void awaitMore(VoteStream votes, PageStream reader) {
        int enoughVotes = votes.answers() + 20;
        int enoughPages = reader.answers() + 20;
        await().atMost(PATIENCE).until(() -> votes.answers() > enoughVotes && reader.answers() > enoughPages);
    }

    private static boolean isHeard(FaithfulListener listener, String challenge, String happening) {
        return listener.heard().stream()
                .anyMatch(event ->
                        event.subject().equals(challenge) && event.type().contains(happening));
    }

    private static String idOf(Event event) {
        return event.cloudEvent().path("id").asString();
    }
}
