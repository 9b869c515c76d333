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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A challenge with rules of its own, from the officer's form to the page that everybody reads. */
class ChallengeRulesTest {

    private static final String BASE = "/api/participation/v1";

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private final Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant turns = opens.plus(10, ChronoUnit.DAYS);
    private final Instant closes = opens.plus(20, ChronoUnit.DAYS);

    @Test
    void takesInWhatItsPhaseSwitchesOnFromThoseItAsks() {
        String challenge = open(Map.of(
                "closesAt", closes.toString(),
                "eligibility", Map.of("who", List.of("CITIZENS"), "note", "Chi vive in valle"),
                "phases",
                        List.of(
                                Map.of("from", opens.toString(), "to", turns.toString(), "create", true),
                                Map.of("from", turns.toString(), "to", closes.toString(), "vote", true))));
        String solution = participation.publishSolution("cittadino1", challenge, "Un forno di comunità");

        isProblem(participation.rate("cittadino2", solution, 5), 409, "voting-off");
        isProblem(
                suite.as("cittadino2")
                        .post(BASE + "/solutions/" + solution + "/opinions", Map.of("title", "t", "text", "t")),
                409,
                "commenting-off");
        Map<String, Object> ofABody = Participation.solution("Da un ente");
        ofABody.put("onBehalfOf", "016206");
        isProblem(
                suite.as("comune-spirano").post(BASE + "/challenges/" + challenge + "/solutions", ofABody),
                403,
                "not-eligible");
    }

    @Test
    void isPutOffInPublicByItsOwnerAlone() {
        String challenge = open(Map.of("closesAt", closes.toString()));
        String path = BASE + "/challenges/" + challenge + "/extensions";
        Map<String, Object> later =
                Map.of("closesAt", closes.plus(7, ChronoUnit.DAYS).toString(), "reason", "La neve");

        isProblem(suite.asNobody().post(path, later), 401, "unauthenticated");
        isProblem(suite.as("cittadino1").post(path, later), 403, "other-body");
        isProblem(suite.as("comune-spirano").post(path, later), 403, "other-body");
        suite.as("comune-dossena").post(path, later).expect(201);
        isProblem(suite.as("comune-dossena-2").post(path, later), 409, "only-later");

        Answer extensions = suite.asNobody().get(path).expect(200);
        assertThat(extensions.at("/items").size()).isEqualTo(1);
        assertThat(extensions.text("/items/0/reason")).isEqualTo("La neve");
        assertThat(extensions.at("/items/0/author").isNull()).isTrue();
    }

    @Test
    void keepsItsTalliesFromEverybodyUntilItCloses() {
        String challenge = open(Map.of("closesAt", closes.toString(), "hiddenTallies", true));
        String loved = participation.publishSolution("cittadino1", challenge, "La più amata");
        participation.publishSolution("cittadino2", challenge, "La più nuova");
        participation.rate("cittadino3", loved, 5).expect(200);
        participation.rate("cittadino4", loved, 5).expect(200);

        for (Api reader : List.of(suite.asNobody(), suite.as("comune-dossena"), suite.as("provincia"))) {
            Answer best = reader.get(BASE + "/solutions?challenge=" + challenge + "&sort=BEST")
                    .expect(200);
            assertThat(best.text("/items/1/id")).isEqualTo(loved);
            assertThat(best.at("/items/1/rating").isNull()).isTrue();
        }
        suite.as("comune-dossena")
                .post(BASE + "/challenges/" + challenge + "/transitions", Map.of("to", "CLOSED"))
                .expect(200);
        await().untilAsserted(() -> assertThat(suite.asNobody()
                        .get(BASE + "/solutions/" + loved)
                        .at("/rating/count")
                        .asInt())
                .isEqualTo(2));
        assertThat(suite.asNobody()
                        .get(BASE + "/solutions?challenge=" + challenge + "&sort=BEST")
                        .text("/items/0/id"))
                .isEqualTo(loved);
    }

    @Test
    void isWrittenPutOffAndReadOnPagesInBothLanguages() {
        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person officer = new Person(window);
            officer.signsIn("comune-dossena");
            window.visit("/sfide/nuova");
            window.page().locator("#title").fill("Chi tiene aperto il rifugio?");
            window.page().locator("#description").fill("D'inverno nessuno lo apre.");
            window.page().locator("#goal").fill("Aperto ogni fine settimana.");
            window.page().locator("input[name=area][value=SOCIAL]").check();
            window.page().locator("input[name=who-ADMINISTRATIONS]").uncheck();
            window.page().locator("#closesAt").fill("2027-10-31T02:30");
            officer.button("Salva la bozza").click();
            window.isAccessible();
            window.page().locator("input[value=SECOND]").check();
            officer.button("Salva la bozza").click();
            officer.button("Apri la sfida").click();
            String challenge = window.page().url().replaceAll(".*/sfide/", "");
            assertThat(suite.asNobody().get(BASE + "/challenges/" + challenge).text("/closesAt"))
                    .isEqualTo("2027-10-31T01:30:00Z");

            window.page().locator("#closesAt").fill("2027-11-07T12:00");
            window.page().locator("#reason").fill("La neve ha fermato due assemblee.");
            officer.button("Proroga").click();
            shows(window, "Aperto ogni fine settimana.", "La neve ha fermato due assemblee.", "Imprese");
            window.visit("/lingua?codice=en&ritorno=%2Fsfide%2F" + challenge);
            shows(window, "Who may answer", "Extensions", "La neve ha fermato due assemblee.");
            window.isQuiet();
        }
    }

    private static void shows(Window window, String... words) {
        assertThat(window.page().locator("main").innerText()).contains(words);
        window.isAccessible();
        window.fitsItsWidth();
    }

    private String open(Map<String, ?> different) {
        Map<String, Object> challenge = Participation.challenge("016092", "Come teniamo aperta la bottega?");
        challenge.putAll(different);
        Api officer = suite.as("comune-dossena");
        String id = officer.post(BASE + "/challenges", challenge).expect(201).id();
        officer.post(BASE + "/challenges/" + id + "/transitions", Map.of("to", "OPEN"))
                .expect(200);
        return id;
    }
}
