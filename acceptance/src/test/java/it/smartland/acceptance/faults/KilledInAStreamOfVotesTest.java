package it.smartland.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.faults.VoteStream.Ballot;
import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Database;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * {@code kill -9} of one process after the other in a stream of votes: every acknowledged vote is there afterwards, once, in the
 * database, in the totals and on the topic.
 */
@Tag("long")
@Isolated
class KilledInAStreamOfVotesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ENOUGH = 100;
    private static final List<String> VOTERS =
            IntStream.rangeClosed(2, 9).mapToObj(i -> "cittadino" + i).toList();

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private final Database database = new Database(suite.environment("participation"));
    private final Topics topics = new Topics(suite.environment("participation"));

    @Test
    void losesAndDoublesNothing() throws Exception {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Si può cadere e rialzarsi?");
        List<String> solutions = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> participation.publishSolution("cittadino1", challenge, "Risposta " + i))
                .toList();

        Map<Ballot, Integer> acknowledged;
        try (VoteStream stream = new VoteStream(participation, VOTERS, solutions)) {
            for (String victim : List.of("participation", "kafka", "postgres")) {
                awaitMore(stream, victim + " is not killed yet");
                suite.stack().process(victim).kill9();
                suite.stack().restart(victim);
            }
            awaitMore(stream, "all are back");
            acknowledged = stream.end();
        }

        solutions.forEach(solution -> everyVoteIsThereOnce(solution, acknowledged));
        assertThat(database.number("""
                        select count(*) from (select previous, lag(value) over (partition by object, kind, voter order by id)
                          as before from vote_ledger) entry where previous is distinct from before"""))
                .as("ledger entries that do not follow from the one before")
                .isZero();
    }

    private static void awaitMore(VoteStream stream, String when) {
        int enough = stream.answers() + ENOUGH;
        await(when).atMost(PATIENCE).until(() -> stream.answers() > enough);
    }

    private void everyVoteIsThereOnce(String solution, Map<Ballot, Integer> acknowledged) {
        List<Integer> expected = distribution(solution, acknowledged);
        assertThat(database.number("select count(*) from vote where object = '" + solution + "'"))
                .isEqualTo(expected.stream().mapToInt(Integer::intValue).sum());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(participation
                                .solutionAsSeenByAnybody(solution)
                                .at("/rating/distribution")
                                .toString())
                        .isEqualTo(expected.toString().replace(" ", "")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(newestDistributionOnTheTopic(solution))
                        .isEqualTo(expected.toString().replace(" ", "")));
    }

    private String newestDistributionOnTheTopic(String solution) {
        return topics.read("participation.solutions").stream()
                .filter(event -> event.key().equals(solution))
                .reduce((older, newer) -> newer.version() > older.version() ? newer : older)
                .orElseThrow()
                .state()
                .at("/rating/distribution")
                .toString();
    }

    private static List<Integer> distribution(String solution, Map<Ballot, Integer> acknowledged) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> (int) acknowledged.entrySet().stream()
                        .filter(vote -> vote.getKey().solution().equals(solution) && vote.getValue() == stars)
                        .count())
                .toList();
    }
}
