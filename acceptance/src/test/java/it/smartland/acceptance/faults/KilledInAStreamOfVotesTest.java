package it.smartland.acceptance.faults;

import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.faults.VoteStream.Ballot;
import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
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

        new VoteAudit(suite).requireEachOnce(solutions, acknowledged);
    }

    private static void awaitMore(VoteStream stream, String when) {
        int enough = stream.answers() + ENOUGH;
        await(when).atMost(PATIENCE).until(() -> stream.answers() > enough);
    }
}
