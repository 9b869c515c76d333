package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Database;
import it.smartland.acceptance.suite.Suite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Supports are given, limited, taken back and enough; every change is in the ledger, and the recount agrees. */
class VotesTest {

    private static final String BASE = "/api/participation/v1";
    private static final Duration TOTALS_FOLLOW = Duration.ofSeconds(10);

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private final Database database = new Database(suite.environment("participation"));

    @Test
    void noMoreSupportsThanAPersonHasHoweverManyAtOnce() throws Exception {
        String challenge = participation.openChallenge(
                "comune-dossena", "016092", "Che cosa facciamo per primo?", Map.of("supportsPerPerson", 2));
        List<String> solutions = IntStream.range(0, 8)
                .mapToObj(i -> participation.publishSolution("cittadino1", challenge, "Proposta numero " + i))
                .toList();
        Api voter = suite.as("cittadino7");

        List<Answer> answers = atOnce(solutions.stream()
                .<Callable<Answer>>map(solution -> () -> voter.put(support(solution), Map.of()))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(6)
                .allSatisfy(refused -> assertThat(refused.text("/detail")).contains("2"));
        assertThat(database.number("select count(*) from vote_ledger where challenge = '" + challenge + "'"))
                .isEqualTo(2);
    }

    @Test
    void enoughSupportsAreMarkedOnceAndEveryChangeStaysInTheLedger() {
        String challenge = participation.openChallenge(
                "comune-dossena", "016092", "Quando basta il sostegno?", Map.of("supportThreshold", 2));
        String solution = participation.publishSolution("cittadino1", challenge, "Una pista ciclabile");
        suite.as("cittadino2").put(support(solution), Map.of()).expect(200);
        suite.as("cittadino3").put(support(solution), Map.of()).expect(200);
        await().atMost(TOTALS_FOLLOW)
                .untilAsserted(() -> assertThat(participation
                                .solutionAsSeenByAnybody(solution)
                                .at("/supportThresholdReachedAt")
                                .isNull())
                        .isFalse());
        String reached = participation.solutionAsSeenByAnybody(solution).text("/supportThresholdReachedAt");

        suite.as("cittadino3").delete(support(solution)).expect(200);
        participation.rate("cittadino3", solution, 2).expect(200);
        participation.rate("cittadino3", solution, 5).expect(200);

        await().atMost(TOTALS_FOLLOW).untilAsserted(() -> {
            Answer seen = participation.solutionAsSeenByAnybody(solution);
            assertThat(seen.at("/supports").asInt()).isEqualTo(1);
            assertThat(seen.at("/rating/distribution").toString()).isEqualTo("[0,0,0,0,1]");
            assertThat(seen.text("/supportThresholdReachedAt")).isEqualTo(reached);
        });
        assertThat(database.number("select count(*) from vote_ledger where object = '" + solution + "'"))
                .isEqualTo(5);
    }

    @Test
    void nobodyVotesWithoutALoginNorForTheirOwn() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi può votare?");
        String solution = participation.publishSolution("cittadino1", challenge, "Votate tutti");
        String opinion = participation.writeOpinion("cittadino2", solution, "Bene così", "FOR");

        suite.asNobody().put(support(solution), Map.of()).expect(401);
        suite.asNobody().delete(support(solution)).expect(401);
        suite.as("cittadino1").put(support(solution), Map.of()).expect(403);
        participation.vote("cittadino2", opinion, 1).expect(403);
        suite.as("comune-dossena")
                .post(BASE + "/challenges/" + challenge + "/transitions", Map.of("to", "CLOSED"))
                .expect(200);
        suite.as("cittadino3").put(support(solution), Map.of()).expect(409);
        participation.rate("cittadino3", solution, 4).expect(409);
        participation.vote("cittadino3", opinion, -1).expect(409);
        assertThat(database.number("select count(*) from vote_ledger where challenge = '" + challenge + "'"))
                .isZero();
    }

    private static String support(String solution) {
        return BASE + "/solutions/" + solution + "/support";
    }

    private static List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(acts).stream().map(Future::resultNow).toList();
        }
    }
}
