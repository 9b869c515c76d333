package it.smartland.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
import it.smartland.local.stack.Progress;
import it.smartland.local.stack.Stack;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** One machine's suite, stopped, started, killed piece by piece: what people wrote is there again. */
@Isolated
@Tag("long")
class StoppedAndStartedTest {

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void findsEverythingAgain() {
        Stack stack = suite.stack();
        String challenge = participation.openChallenge("comune-dossena", "016092", "Che cosa resta domani?");

        assertThat(stack.start(Progress.silent())).as("started when all is up").isEmpty();

        List<String> names =
                stack.status().stream().map(process -> process.name()).toList();
        for (String name : names) {
            stack.process(name).kill9();
            assertThat(stack.start(Progress.silent())).contains(name);
        }

        stack.stop(Progress.silent());
        assertThat(stack.start(Progress.silent())).containsExactlyInAnyOrderElementsOf(names);
        assertThat(suite.asNobody()
                        .get("/api/participation/v1/challenges/" + challenge)
                        .expect(200)
                        .text("/title"))
                .isEqualTo("Che cosa resta domani?");
        participation.publishSolution("cittadino1", challenge, "La memoria");
    }
}
