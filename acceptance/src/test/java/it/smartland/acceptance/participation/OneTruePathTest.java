package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A municipality asks, citizens and a body answer, others rate and discuss, and the four statistics say so. */
class OneTruePathTest {

    /** Totals follow a vote within two seconds; the rest is for a loaded machine. */
    private static final Duration TOTALS_FOLLOW = Duration.ofSeconds(10);

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void votesTravelFromTheGatewayToTheStatistics() {
        int before = participation.statistics().at("/solutions").asInt();

        String challenge = participation.openChallenge("comune-dossena", "016092", "Come riapriamo la vecchia scuola?");
        String emporio = participation.publishSolution("cittadino1", challenge, "Un emporio di comunità");
        participation.publishSolutionFor("016206", "comune-spirano", challenge, "Una bottega condivisa tra Comuni");
        participation.rate("cittadino2", emporio, 5).expect(200);
        participation.rate("cittadino3", emporio, 2).expect(200);
        participation.rate("cittadino3", emporio, 4).expect(200);
        String opinion = participation.writeOpinion("cittadino2", emporio, "Ci lavorerei volentieri", "FOR");
        participation.vote("cittadino3", opinion, 1).expect(200);

        await().atMost(TOTALS_FOLLOW).untilAsserted(() -> {
            Answer solution = participation.solutionAsSeenByAnybody(emporio);
            assertThat(solution.at("/rating/count").asInt()).isEqualTo(2);
            assertThat(solution.at("/rating/mean").asDouble()).isEqualTo(4.5);
            assertThat(solution.at("/rating/distribution").toString()).isEqualTo("[0,0,0,1,1]");
        });
        await().atMost(TOTALS_FOLLOW).untilAsserted(() -> {
            Answer statistics = participation.statistics();
            assertThat(statistics.at("/solutions").asInt()).isGreaterThanOrEqualTo(before + 2);
            assertThat(statistics.at("/latestOpinion/id").isNull()).isFalse();
            assertThat(statistics.at("/bestVotedOpinion/id").isNull()).isFalse();
            assertThat(statistics.at("/mostProactiveAdministration/score").asInt())
                    .isPositive();
        });
    }

    @Test
    void aCitizenIsNamedWithoutTheWholeName() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi cura i sentieri?");
        String solution = participation.publishSolution("cittadino4", challenge, "Adotta un sentiero");

        Answer seen = participation.solutionAsSeenByAnybody(solution);

        assertThat(seen.text("/author/kind")).isEqualTo("CITIZEN");
        assertThat(seen.text("/author/name")).doesNotContain("@").doesNotContain("cittadino4");
    }

    @Test
    void theOwnersNameArrivesFromTheObservatory() {
        String challenge = participation.openChallenge("comune-spirano", "016206", "Che cosa coltiviamo domani?");

        await().atMost(TOTALS_FOLLOW)
                .untilAsserted(() -> assertThat(suite.asNobody()
                                .get("/api/participation/v1/challenges/" + challenge)
                                .expect(200)
                                .text("/owner/name"))
                        .isEqualTo("Comune di Spirano"));
    }

    @Test
    void aMergePatchPassesTheGatewayAsItIs() {
        String challenge = participation.openChallenge("comune-spirano", "016206", "Chi tiene aperta la biblioteca?");
        String draft = "/api/participation/v1/solutions/"
                + participation.draftSolution("cittadino1", challenge, "La biblioteca dei nonni");
        Map<String, String> headers = Map.of("Content-Type", "application/merge-patch+json", "If-Match", "\"1\"");

        Answer amended = suite.as("cittadino1")
                .send("PATCH", draft, Map.of("title", "La biblioteca di tutti"), headers)
                .expect(200);

        assertThat(amended.text("/title")).isEqualTo("La biblioteca di tutti");
        assertThat(amended.text("/area")).isEqualTo("ECONOMY");
        suite.as("cittadino1")
                .send("PATCH", draft, Map.of("title", "Troppo tardi"), headers)
                .expect(412);
    }
}
