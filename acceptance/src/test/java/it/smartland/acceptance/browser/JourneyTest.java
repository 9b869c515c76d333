package it.smartland.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Suite;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A citizen's visit in a real browser, from signing in to signing out, with scripts and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @AutoClose
    private final Chromium chromium = new Chromium();

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 1366, cittadino2", "false, 390, cittadino3"})
    void answersRatesAndSaysWhatItThinks(boolean scripts, int width, String citizen) {
        String challenge = participation.openChallenge(
                "comune-dossena", "016092", "Dove si incontra chi ha vent'anni? (" + citizen + ")");
        String solution = participation.publishSolution("cittadino1", challenge, "La sala prove nel vecchio asilo");
        String opinion = participation.writeOpinion("cittadino1", solution, "Prima va rifatto il tetto", "NEUTRAL");

        try (Window window = chromium.open(suite.origin(), width, scripts)) {
            Person person = new Person(window);
            person.signsIn(citizen);
            person.answers(challenge, "Chiavi a turno");
            person.rates(solution, 4);
            person.writesAnOpinion(solution, "Il venerdì funziona già");
            person.agreesWith(solution, "Prima va rifatto il tetto");
            allIsCounted(challenge, solution, opinion);
            window.visit("/soluzioni/" + solution);
            assertThat(window.page().getByText("Hai dato 4 stelle.")).isVisible();
            person.signsOut();
            window.visit("/area");
            assertThat(window.page().url()).doesNotStartWith(suite.origin() + "/area");
            window.isQuiet();
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 1366, cittadino4", "false, 390, cittadino5"})
    void findsAChallengeAndAnswersItInTwoSteps(boolean scripts, int width, String citizen) {
        String challenge =
                participation.openChallenge("comune-spirano", "016206", "Chi riapre il lavatoio? (" + citizen + ")");

        try (Window window = chromium.open(suite.origin(), width, scripts)) {
            Person person = new Person(window);
            person.signsIn(citizen);
            window.visit("/sfide");
            person.searchesTheChallenges("lavatoio " + citizen);
            assertThat(window.page().locator(".object-card")).hasCount(1);
            person.letsGoOf("lavatoio " + citizen);
            assertThat(window.page().locator(".filter")).hasCount(0);
            person.answersInTwoSteps(challenge, "Una bozza", "Il lavatoio del sabato");
            window.isQuiet();
        }
    }

    private void allIsCounted(String challenge, String solution, String opinion) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Answer seen = participation.solutionAsSeenByAnybody(solution);
            assertThat(seen.at("/rating/distribution").toString()).isEqualTo("[0,0,0,1,0]");
            Answer opinions = suite.asNobody()
                    .get("/api/participation/v1/solutions/" + solution + "/opinions?total=true")
                    .expect(200);
            assertThat(opinions.at("/total").asInt()).isEqualTo(2);
            assertThat(opinions.at("/items")
                            .valueStream()
                            .filter(item -> item.at("/id").asString().equals(opinion))
                            .map(item -> item.at("/votesFor").asInt()))
                    .containsExactly(1);
            assertThat(suite.asNobody()
                            .get("/api/participation/v1/solutions?challenge=" + challenge + "&total=true")
                            .expect(200)
                            .at("/total")
                            .asInt())
                    .isEqualTo(2);
        });
    }
}
