package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Database;
import it.smartland.acceptance.suite.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The same act many times at the same instant, as a nervous finger or a retrying phone does it. */
class ParallelVotesTest {

    private static final int AT_ONCE = 64;

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private final Database database = new Database(suite.environment("participation"));

    @Test
    void sixtyFourIdenticalRatingsLeaveOneRowAndAllSucceed() throws Exception {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Che cosa manca alla sera?");
        String solution = participation.publishSolution("cittadino1", challenge, "Un cinema nel cortile");

        List<Answer> answers = atOnce(() -> participation.rate("cittadino5", solution, 4));

        assertThat(answers).hasSize(AT_ONCE).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.at("/stars").asInt()).isEqualTo(4);
        });
        assertThat(database.number("select count(*) from vote where object = '" + solution + "'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from vote_ledger where object = '" + solution + "'"))
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(participation
                                .solutionAsSeenByAnybody(solution)
                                .at("/rating/count")
                                .asInt())
                        .isEqualTo(1));
    }

    @Test
    void fiftyDuplicatesOfOneKeyCreateOneChallenge() throws Exception {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> challenge = Participation.challenge("016092", "Una volta sola, " + UUID.randomUUID());
        Api officer = suite.as("comune-dossena");

        List<Answer> answers = atOnce(() -> officer.post("/api/participation/v1/challenges", challenge, key));

        assertThat(answers).allSatisfy(answer -> answer.expect(201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        assertThat(database.number("select count(*) from challenge where title = '" + challenge.get("title") + "'"))
                .isEqualTo(1);
    }

    private static List<Answer> atOnce(Supplier<Answer> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<Answer>> pending = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                pending.add(people.submit(() -> {
                    start.await();
                    return act.get();
                }));
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : pending) {
            answers.add(answer.get());
        }
        return answers;
    }
}
