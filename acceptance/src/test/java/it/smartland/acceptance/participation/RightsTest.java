package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.browser.Chromium;
import it.smartland.acceptance.browser.Person;
import it.smartland.acceptance.browser.Window;
import it.smartland.acceptance.suite.Answer;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Suite;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person takes a copy of all that is kept of them, leaves, and comes back without a second vote. */
class RightsTest {

    private static final String BASE = "/api/participation/v1";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void leavesWhatWasPublishedAndNoNameAndGivesNoSecondVote() {
        Api person = suite.as("cittadino7");
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi resta in paese?");
        String others = participation.publishSolution("cittadino1", challenge, "Una foresteria");
        String own = participation.publishSolution("cittadino7", challenge, "Una casa del miele");
        participation.rate("cittadino7", others, 5).expect(200);
        Answer copy = person.get(BASE + "/me/export").expect(200);
        assertThat(copy.at("/sections/solutions").findValuesAsString("id")).contains(own);
        assertThat(copy.at("/sections/votes").findValuesAsString("object")).contains(others);
        assertThat(suite.asNobody().get(BASE + "/me/export").expect(401).text("/type"))
                .isEqualTo("urn:smartland:problem:unauthenticated");

        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person reader = new Person(window);
            reader.signsIn("cittadino7");
            window.visit("/area/dati");
            window.isAccessible();
            window.fitsItsWidth();
            window.page().locator("input[name=confirm]").check();
            reader.button("Cancella i miei dati").click();
            assertThat(window.page().locator("main").innerText()).contains("nulla porta più il tuo nome");
            window.isAccessible();
            window.visit("/soluzioni/" + own);
            assertThat(window.page().locator("main").innerText()).contains("Una casa del miele");
            window.isQuiet();
        }

        assertThat(suite.asNobody()
                        .get(BASE + "/solutions/" + own)
                        .at("/author/name")
                        .isNull())
                .isTrue();
        assertThat(person.get(BASE + "/me/export").at("/sections/solutions").size())
                .isZero();
        participation.rate("cittadino7", others, 1).expect(200);
        await().untilAsserted(() -> assertThat(suite.asNobody()
                        .get(BASE + "/solutions/" + others)
                        .at("/rating/distribution")
                        .toString())
                .isEqualTo("[1,0,0,0,0]"));
        assertThat(person.send("DELETE", BASE + "/me", null, Map.of()).expect(204))
                .isNotNull();
    }
}
