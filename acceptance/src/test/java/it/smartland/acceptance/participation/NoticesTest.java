package it.smartland.acceptance.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.acceptance.browser.Chromium;
import it.smartland.acceptance.browser.Person;
import it.smartland.acceptance.browser.Window;
import it.smartland.acceptance.suite.Api;
import it.smartland.acceptance.suite.Letters.Letter;
import it.smartland.acceptance.suite.Suite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever follows something is told what happens to it: once, in their area and by mail, until they want no more. */
class NoticesTest {

    private static final String BASE = "/api/participation/v1";
    private static final Duration NEWS_FOLLOW = Duration.ofSeconds(20);

    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);

    @Test
    void comeOnceByMailAndEndByOnePostWithoutALogin() throws Exception {
        Api person = suite.as("cittadino8");
        String address = suite.claims("cittadino8").path("email").asString();
        String challenge = participation.openChallenge("comune-dossena", "016092", "Chi apre il rifugio?");
        person.put(BASE + "/me/notice-preferences", Map.of("mail", "AT_ONCE")).expect(200);
        person.put(BASE + "/follows/challenge/" + challenge, Map.of()).expect(200);
        person.put(BASE + "/follows/body/016092", Map.of()).expect(200);

        String solution = participation.publishSolution("cittadino1", challenge, "Un turno di volontari");
        person.put(BASE + "/follows/solution/" + solution, Map.of()).expect(200);
        suite.as("comune-dossena")
                .put(
                        BASE + "/solutions/" + solution + "/official-answer",
                        Map.of("status", "ACCEPTED", "reason", "Si parte a dicembre."))
                .expect(200);

        await().atMost(NEWS_FOLLOW)
                .untilAsserted(() -> assertThat(notices(person, challenge)).hasSize(2));
        assertThat(notices(person, challenge)).containsExactly("ANSWER_PUBLISHED", "SOLUTION_PUBLISHED");
        await().atMost(NEWS_FOLLOW).until(() -> !suite.letters().to(address).isEmpty());
        Letter letter = suite.letters().to(address).getFirst();
        assertThat(letter.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
        assertThat(post(link(letter)).statusCode()).isEqualTo(200);
        assertThat(post(link(letter)).statusCode()).as("twice is no fault").isEqualTo(200);
        assertThat(post(link(letter).substring(0, link(letter).length() - 1) + "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.get(BASE + "/me/notice-preferences").text("/mail")).isEqualTo("NONE");
        int before = suite.letters().to(address).size();
        participation.publishSolution("cittadino2", challenge, "Un custode a rotazione");
        await().atMost(NEWS_FOLLOW)
                .untilAsserted(() -> assertThat(notices(person, challenge)).hasSize(3));
        assertThat(suite.letters().to(address)).hasSize(before);
        assertThat(Files.readString(suite.stack().process("participation").log()))
                .doesNotContain(address);
    }

    @Test
    void areChosenAndReadOnPagesInBothLanguages() {
        String challenge = participation.openChallenge("comune-dossena", "016092", "Dove mettiamo le bici?");
        try (Chromium chromium = new Chromium();
                Window window = chromium.open(suite.origin(), 390, true)) {
            Person citizen = new Person(window);
            citizen.signsIn("cittadino9");
            window.visit("/sfide/" + challenge);
            window.page().locator("a[href^='/segui/sfida/']").click();
            citizen.button("Segui").click();
            shows(window, "La segui.", "Dove mettiamo le bici?");
            window.visit("/area/notifiche/preferenze");
            window.page().locator("input[name=mail][value=DAILY]").check();
            citizen.button("Salva la scelta").click();
            shows(window, "Ti scriviamo a");
            participation.publishSolution("cittadino3", challenge, "Sotto il portico");
            await().atMost(NEWS_FOLLOW)
                    .untilAsserted(() -> assertThat(notices(suite.as("cittadino9"), challenge))
                            .isNotEmpty());
            window.visit("/area/notifiche");
            shows(window, "Sotto il portico", "Da leggere");
            citizen.button("Segna tutto come letto").click();
            assertThat(window.page().locator("main").innerText()).doesNotContain("Da leggere");
            window.visit("/lingua?codice=en&ritorno=%2Farea%2Fseguiti");
            shows(window, "What I follow", "Dove mettiamo le bici?");
            window.isQuiet();
        }
    }

    private static void shows(Window window, String... words) {
        assertThat(window.page().locator("main").innerText()).contains(words);
        window.isAccessible();
        window.fitsItsWidth();
    }

    /** Of what happened in one challenge: others run beside it. */
    private static List<String> notices(Api person, String challenge) {
        return person.get(BASE + "/me/notices?limit=100")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(notice -> notice.path("challenge").asString().equals(challenge))
                .map(notice -> notice.path("kind").asString())
                .toList();
    }

    private static String link(Letter letter) {
        return letter.header("List-Unsubscribe").orElseThrow().replaceAll("[<> ]", "");
    }

    /** As a mail program does it: no cookie, no token. */
    private static HttpResponse<Void> post(String link) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(link))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
