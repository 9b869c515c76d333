package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import it.smartland.local.ballot.VerifyBallot;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A challenge closes; anybody counts its votes again from the published file, and a voter finds their own. */
class BallotTest {

    private static final String BASE = "/api/participation/v1";

    /** It is sealed fifteen seconds after the close. */
    private static final Duration SEALED = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theCountIsVerifiedFromTheFileAloneAndAForgedOneIsNot() throws Exception {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi conta i voti?");
        String solution = participation.publishSolution("cittadino1", challenge, "Li contiamo tutti");
        participation.rate("cittadino2", solution, 1).expect(200);
        participation.rate("cittadino2", solution, 5).expect(200);
        participation.rate("cittadino3", solution, 4).expect(200);
        suite.as("cittadino2")
                .put(BASE + "/solutions/" + solution + "/support", Map.of())
                .expect(200);
        suite.asNobody().get(BASE + "/challenges/" + challenge + "/ballot").expect(404);
        suite.as("comune-dossena")
                .post(BASE + "/challenges/" + challenge + "/transitions", Map.of("to", "CLOSED"))
                .expect(200);

        await().atMost(SEALED)
                .until(() -> suite.asNobody()
                                .get(BASE + "/challenges/" + challenge + "/ballot")
                                .status()
                        == 200);

        assertThat(verify(challenge)).as("%s", said).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("4 changes by 2 voters, 3 votes stand")
                .contains(solution + " RATING 4: 1", solution + " RATING 5: 1", solution + " SUPPORT 1: 1");
        assertThat(participation
                        .solutionAsSeenByAnybody(solution)
                        .at("/rating/distribution")
                        .toString())
                .isEqualTo("[0,0,0,1,1]");
        String file = download(challenge);
        Files.writeString(folder.resolve("mine"), file);
        Files.writeString(folder.resolve("forged"), file.replace("\"value\":5}", "\"value\":4}"));
        assertThat(verify("mine")).isZero();
        assertThat(verify("forged")).isEqualTo(1);
        theVoterFindsTheirOwn(challenge, file);
        theTopicHasTheSameRoot(challenge);
    }

    private void theVoterFindsTheirOwn(String challenge, String file) {
        Answer own =
                suite.as("cittadino2").get(BASE + "/me/ballots/" + challenge).expect(200);

        assertThat(own.at("/receipts").findValuesAsString("line"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(file.lines()).contains(line));
        assertThat(suite.as("cittadino9")
                        .get(BASE + "/me/ballots/" + challenge)
                        .expect(200)
                        .at("/receipts")
                        .isEmpty())
                .isTrue();
        suite.asNobody().get(BASE + "/me/ballots/" + challenge).expect(401);
    }

    private void theTopicHasTheSameRoot(String challenge) {
        String root = suite.asNobody()
                .get(BASE + "/challenges/" + challenge + "/ballot")
                .expect(200)
                .text("/root");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                new Topics(suite.environment("participation")).read("participation.ballots"))
                        .filteredOn(event -> event.key().equals(challenge))
                        .singleElement()
                        .satisfies(
                                event -> assertThat(event.state().path("root").asString())
                                        .isEqualTo(root)));
    }

    private int verify(String subject) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyBallot(subject, folder, suite.origin(), null, out).run();
    }

    private String download(String challenge) throws Exception {
        URI file = URI.create(suite.origin() + BASE + "/challenges/" + challenge + "/ballot-file");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(file).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
