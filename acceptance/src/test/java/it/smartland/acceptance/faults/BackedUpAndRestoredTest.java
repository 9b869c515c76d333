package it.smartland.acceptance.faults;

import static it.smartland.acceptance.suite.Answer.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import it.smartland.local.stack.Progress;
import it.smartland.local.stack.Stack;
import it.smartland.local.stack.StackConfig;
import it.smartland.local.stack.StackPorts;
import it.smartland.servers.Durability;
import it.smartland.servers.Ports;
import it.smartland.servers.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.api.parallel.Isolated;

/** A backup of the running suite holds every row and every event of its moment, and none after; from it all goes on. */
@Tag("long")
@Isolated
class BackedUpAndRestoredTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BASE = "/api/participation/v1";
    private static final String CHALLENGES = "participation.challenges";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @TempDir(factory = BesideTheSuite.class)
    private Path folder;

    @Test
    void goesOnElsewhereFromTheMomentOfTheBackup() {
        Path backup = folder.resolve("backup");
        Path elsewhere = folder.resolve("home");
        String challenge = participation.openChallenge("comune-dossena", "016092", "Che cosa non deve andare perso?");
        String solution = participation.publishSolution("cittadino1", challenge, "Una copia");
        participation.rate("cittadino2", solution, 5).expect(200);
        Map<String, String> rows = quiet();
        List<Topics.Event> events = events(suite);

        suite.stack().backUp(backup);
        String later = participation.openChallenge("comune-dossena", "016092", "E che cosa sì?");
        Stack.restore(backup, elsewhere);

        assertThat(rowsOf(elsewhere)).isEqualTo(rows);
        Suite.end();
        Stack restored = Stack.of(
                new StackConfig(elsewhere, StackPorts.rememberedIn(elsewhere).orElseThrow(), Suite.HOUSE));
        try {
            restored.start(Progress.silent());
            goesOn(Suite.on(restored), challenge, solution, later, events);
        } finally {
            restored.stop(Progress.silent());
        }
    }

    private static void goesOn(
            Suite suite, String challenge, String solution, String later, List<Topics.Event> events) {
        Participation participation = new Participation(suite);
        assertThat(participation
                        .solutionAsSeenByAnybody(solution)
                        .at("/rating/mean")
                        .asDouble())
                .isEqualTo(5);
        isProblem(suite.asNobody().get(BASE + "/challenges/" + later), 404, "not-found");
        assertThat(events(suite)).isEqualTo(events);
        String next = participation.publishSolution("cittadino3", challenge, "Due copie");
        await().atMost(PATIENCE)
                .until(() -> new Topics(suite.environment("participation"))
                        .read("participation.solutions").stream()
                                .anyMatch(event -> event.key().equals(next)));
    }

    /** Everything that was begun has been done: nothing changes from one look to the next. */
    private static Map<String, String> quiet() {
        int port = StackPorts.rememberedIn(Suite.HOME).orElseThrow().of("postgres");
        var server = Digests.superuser(Suite.HOME, port);
        var seen = new HashMap<String, String>();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> {
            var before = Map.copyOf(seen);
            seen.clear();
            seen.putAll(Digests.of(server));
            return seen.equals(before);
        });
        return seen;
    }

    /** PostgreSQL alone, on another port. */
    private static Map<String, String> rowsOf(Path home) {
        int port = Ports.free();
        var superuser = Digests.superuser(home, port);
        try (var server =
                new PostgresServer(home.resolve("postgres"), port, superuser.password(), Durability.DURABLE)) {
            server.start();
            return Digests.of(superuser);
        }
    }

    private static List<Topics.Event> events(Suite suite) {
        return new Topics(suite.environment("participation")).read(CHALLENGES);
    }

    /** Where PostgreSQL may enter as whomever it runs, which a temporary folder of root's forbids. */
    static final class BesideTheSuite implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
                throws IOException {
            return Files.createDirectory(Suite.HOME.resolveSibling("restored-" + System.nanoTime()));
        }
    }
}
