package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import it.smartland.acceptance.suite.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People say what they think, answer each other, agree or not; who convinced many comes before who convinced two. */
class OpinionsTest {

    private static final String BASE = "/api/participation/v1";
    private static final Duration TOTALS_FOLLOW = Duration.ofSeconds(10);

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void aThreadIsReadTopDownAndToldWithWhatItAnswers() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi guida il pulmino?");
        String solution = participation.publishSolution("cittadino1", challenge, "Autisti volontari");
        String opinion = participation.writeOpinion("cittadino2", solution, "E l'assicurazione?", "AGAINST");

        Answer answer = reply("cittadino3", opinion, "La paga il Comune.").expect(201);
        Answer below = reply("cittadino2", answer.id(), "Allora sì.").expect(201);

        List<String> thread = suite.asNobody()
                .get(BASE + "/opinions/" + opinion + "/replies")
                .expect(200)
                .at("/items")
                .findValuesAsString("inReplyTo");
        assertThat(thread).containsExactly(opinion, answer.id());
        await().atMost(TOTALS_FOLLOW)
                .untilAsserted(() -> assertThat(
                                new Topics(suite.environment("participation")).read("participation.opinions"))
                        .filteredOn(event -> event.key().equals(below.id()))
                        .isNotEmpty()
                        .allSatisfy(event -> assertThat(
                                        event.state().path("inReplyTo").asString())
                                .isEqualTo(answer.id())));
    }

    @Test
    void theBestIsWhomMostWereConvincedByAndNotWhomNobodyContradicted() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Che cosa convince?");
        String solution = participation.publishSolution("cittadino1", challenge, "Un forno di quartiere");
        String many = participation.writeOpinion("cittadino2", solution, "Ha convinto molti", "FOR");
        String one = participation.writeOpinion("cittadino3", solution, "Ha convinto uno", "FOR");
        for (String voter : List.of("cittadino4", "cittadino5", "cittadino6", "cittadino7", "cittadino8")) {
            participation.vote(voter, many, 1).expect(200);
        }
        participation.vote("cittadino9", many, -1).expect(200);
        participation.vote("cittadino9", one, 1).expect(200);

        await().atMost(TOTALS_FOLLOW)
                .untilAsserted(() -> assertThat(suite.asNobody()
                                .get(BASE + "/solutions/" + solution + "/opinions?sort=BEST")
                                .expect(200)
                                .at("/items")
                                .findValuesAsString("id"))
                        .containsExactly(many, one));
    }

    @Test
    void nobodyAnswersWithoutALoginNorAfterTheClose() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi può rispondere?");
        String solution = participation.publishSolution("cittadino1", challenge, "Parliamone");
        String opinion = participation.writeOpinion("cittadino2", solution, "Volentieri", "FOR");

        suite.asNobody()
                .post(BASE + "/opinions/" + opinion + "/replies", Map.of("text", "Io no"))
                .expect(401);
        reply("cittadino3", opinion, " ").expect(422);
        suite.as("comune-dossena")
                .post(BASE + "/challenges/" + challenge + "/transitions", Map.of("to", "CLOSED"))
                .expect(200);
        reply("cittadino3", opinion, "Tardi").expect(409);
    }

    private Answer reply(String author, String opinion, String text) {
        return suite.as(author).post(BASE + "/opinions/" + opinion + "/replies", Map.of("text", text));
    }
}
