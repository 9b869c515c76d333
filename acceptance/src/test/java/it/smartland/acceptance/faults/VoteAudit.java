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

/** Whether what was acknowledged is what is kept, counted and told. */
final class VoteAudit {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Participation participation;
    private final Database database;
    private final Topics topics;

    VoteAudit(Suite suite) {
        participation = new Participation(suite);
        database = new Database(suite.environment("participation"));
        topics = new Topics(suite.environment("participation"));
    }

    /** Each vote once in the database, in the totals and on the topic, and a ledger in which each entry follows from the last. */
    void requireEachOnce(List<String> solutions, Map<Ballot, Integer> acknowledged) {
        solutions.forEach(solution -> everyVoteIsThereOnce(solution, acknowledged));
        assertThat(database.number("""
                        select count(*) from (select previous, lag(value) over (partition by object, kind, voter order by id)
                          as before from vote_ledger) entry where previous is distinct from before"""))
                .as("ledger entries that do not follow from the one before")
                .isZero();
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
