package it.smartland.acceptance.participation;

import static it.smartland.acceptance.suite.Answer.isProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.browser.Chromium;
import it.smartland.acceptance.browser.Person;
import it.smartland.acceptance.browser.Window;
import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Suite;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Solutions that people write, change and bring together, through the gateway and on the pages. */
class SolutionsTogetherTest {

    private static final String BASE = "/api/participation/v1";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private String challenge;
    private String one;
    private String other;

    @BeforeEach
    void twoSayNearlyTheSame() {
        challenge = participation.openChallenge("comune-dossena", "016092", "Chi cuoce il pane del paese?");
        one = participation.publishSolution("cittadino1", challenge, "Un forno di comunità");
        other = participation.publishSolution("cittadino2", challenge, "Il forno della comunità");
    }

    @Test
    void saysWhatIsAlikeBeforeOnePublishes() {
        Answer similar = suite.asNobody()
                .get(BASE + "/challenges/" + challenge + "/similar?title=Forni%20della%20comunita")
                .expect(200);

        assertThat(similar.at("/items").size()).isEqualTo(2);
        assertThat(similar.at("/items/0/score").asDouble()).isBetween(0.3, 1.0);
    }

    @Test
    void isWrittenAlongByWhoBringsTheCode() {
        isProblem(
                suite.as("cittadino3").post(BASE + "/solutions/" + one + "/invitations", Map.of()), 403, "author-only");
        String code = suite.as("cittadino1")
                .post(BASE + "/solutions/" + one + "/invitations", Map.of())
                .expect(201)
                .text("/code");
        Map<String, Object> joining = Map.of("code", code);

        isProblem(suite.asNobody().post(BASE + "/solutions/" + one + "/co-authors", joining), 401, "unauthenticated");
        suite.as("cittadino3")
                .post(BASE + "/solutions/" + one + "/co-authors", joining)
                .expect(200);
        isProblem(
                suite.as("cittadino4").post(BASE + "/solutions/" + one + "/co-authors", joining),
                404,
                "no-such-invitation");
        isProblem(participation.rate("cittadino3", one, 5), 403, "own-work");
        assertThat(participation.solutionAsSeenByAnybody(one).at("/coAuthors").size())
                .isEqualTo(1);
    }

    @Test
    void becomesOneAsBothAuthorsAgreeAndMovesTheSupportsOfWhoMovesThem() {
        suite.as("cittadino5")
                .put(BASE + "/solutions/" + one + "/support", Map.of())
                .expect(200);
        merge();

        Answer merged = participation.solutionAsSeenByAnybody(one);
        assertThat(merged.text("/status")).isEqualTo("MERGED");
        assertThat(participation.solutionAsSeenByAnybody(other).at("/supports").asInt())
                .isZero();
        suite.as("cittadino5")
                .put(BASE + "/solutions/" + other + "/support", Map.of())
                .expect(200);
        await().untilAsserted(() -> assertThat(participation
                        .solutionAsSeenByAnybody(other)
                        .at("/supports")
                        .asInt())
                .isEqualTo(1));
        await().untilAsserted(() -> assertThat(suite.asNobody()
                        .get(BASE + "/solutions/" + other + "/lineage")
                        .at("/causes")
                        .toString())
                .contains(one));
    }

    @Test
    void isReadOnPagesInBothLanguages() {
        suite.as("cittadino6")
                .put(BASE + "/solutions/" + one + "/support", Map.of())
                .expect(200);
        merge();
        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person person = new Person(window);
            person.signsIn("cittadino6");
            window.visit("/soluzioni/" + one);
            shows(window, "è confluita in un'altra");
            person.button("Sposta il mio sostegno").click();
            shows(window, "Il forno della comunità");
            window.visit("/soluzioni/" + other + "/versioni");
            shows(window, "Versione 1");
            window.visit("/soluzioni/" + other + "/invito");
            shows(window, "Diventa coautore");
            window.visit("/lingua?codice=en&ritorno=%2Fsoluzioni%2F" + one);
            shows(window, "became part of another");
            window.isQuiet();
        }
    }

    private void merge() {
        Map<String, Object> proposal = Map.of("into", other, "reason", "Dicono lo stesso.");
        Api officer = suite.as("comune-dossena");
        isProblem(suite.as("comune-spirano").post(BASE + "/solutions/" + one + "/merge", proposal), 403, "other-body");
        officer.post(BASE + "/solutions/" + one + "/merge", proposal).expect(201);
        consent("cittadino1");
        consent("cittadino2");
    }

    private void consent(String author) {
        suite.as(author)
                .put(BASE + "/solutions/" + one + "/merge/consent", Map.of("agreed", true))
                .expect(200);
    }

    private static void shows(Window window, String... words) {
        assertThat(window.page().locator("main").innerText()).contains(words);
        window.isAccessible();
        window.fitsItsWidth();
    }
}
